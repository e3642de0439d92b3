// What the app in JavaScript shows: a message with every element, a form with every input, a Home tab.
const text = (words) => ({ type: "plain_text", text: words });
const options = ["north", "south", "west"].map((pier) => ({ text: text(pier), value: pier }));

const choosers = [
  { type: "static_select", options },
  { type: "multi_static_select", options },
  { type: "external_select", action_id: "pick_ship", min_query_length: 1 },
  { type: "multi_external_select", action_id: "pick_fleet", min_query_length: 0 },
  { type: "users_select" },
  { type: "multi_users_select" },
  { type: "conversations_select" },
  { type: "multi_conversations_select" },
  { type: "channels_select" },
  { type: "multi_channels_select" },
  { type: "datepicker" },
  { type: "timepicker" },
  { type: "datetimepicker" },
  { type: "radio_buttons", options },
  { type: "checkboxes", options },
].map((element) => ({ action_id: `pick_${element.type}`, ...element }));
const written = ["plain_text_input", "email_text_input", "url_text_input"].map((type) => ({
  type,
  action_id: `pick_${type}`,
}));
const number = { type: "number_input", action_id: "pick_number_input", is_decimal_allowed: false };
const rich = { type: "rich_text_input", action_id: "pick_rich_text_input" };
const files = { type: "file_input", action_id: "pick_file_input" };

const button = (action_id, words, more = {}) => ({ type: "button", action_id, text: text(words), ...more });
const overflow = { type: "overflow", action_id: "pick_overflow", options };
// Those of many values stand beside a text: a row of elements does not take them.
const inRow = (element) => !element.type.startsWith("multi_");
const beside = (accessory) => ({ type: "section", text: text("Choose"), accessory });

export const board = [
  { type: "header", text: text("The board") },
  {
    type: "actions",
    elements: [button("done", "Done", { value: "Alma", style: "primary" }), button("away", "Away"), overflow],
  },
  { type: "actions", elements: choosers.filter(inRow) },
  ...choosers.filter((element) => !inRow(element)).map(beside),
];

export const home = (weather) => ({
  type: "home",
  callback_id: "home",
  blocks: [
    { type: "section", text: { type: "mrkdwn", text: `*${weather}* seas` } },
    { type: "actions", elements: [button("stir", "Stir", { value: weather })] },
  ],
});

const input = (element) => ({
  type: "input",
  block_id: `block_${element.action_id}`,
  label: text(element.type),
  element,
  optional: true,
});
const modal = (callback_id, title, blocks) => ({
  type: "modal",
  callback_id,
  title: text(title),
  submit: text("Send"),
  close: text("Leave"),
  private_metadata: "harbour",
  notify_on_close: true,
  blocks,
});
const ship = {
  type: "input",
  block_id: "ship",
  label: text("Ship"),
  element: { type: "plain_text_input", action_id: "name" },
};
const pressed = { type: "actions", elements: [button("another", "Another"), button("rename", "Rename")] };

export const form = modal("berth", "A berth", [
  ship,
  pressed,
  ...[...choosers, ...written, number, rich, files].map(input),
]);
export const renamed = modal("berth", "A berth, renamed", [ship, pressed]);
export const second = modal("second", "A second form", [ship]);
