// A small app in JavaScript that answers every kind of delivery; it prints what reaches it, one JSON a line.
// node app.js API-ADDRESS socket|http
import bolt from "@slack/bolt";
import { board, form, home, renamed, second } from "./views.js";

const [api, way] = process.argv.slice(2);
const overSocket = { socketMode: true, appToken: "xapp-practice" };
const app = new bolt.App({
  token: "xoxb-practice",
  signingSecret: "practice-signing-secret",
  clientOptions: { slackApiUrl: api, retryConfig: { retries: 0 } },
  logLevel: "error",
  ...(way === "socket" ? overSocket : {}),
});

const tell = (what) => process.stdout.write(`${JSON.stringify(what)}\n`);

app.use(async ({ body, next }) => {
  tell({ body });
  await next();
});
app.error(async (trouble) => tell({ trouble: String(trouble) }));

// --- events

app.event("app_mention", async ({ event, say }) => {
  await say({ text: `Aye, <@${event.user}>.`, thread_ts: event.ts });
});
app.message("show the board", async ({ say }) => {
  await say({ text: "The board", blocks: board });
});
app.message("mend it", async ({ say, client }) => {
  const { channel, ts } = await say("Broken.");
  await client.chat.update({ channel, ts, text: "Mended." });
});
app.event("app_home_opened", async ({ event, client }) => {
  if (event.tab === "home") await client.views.publish({ user_id: event.user, view: home("Calm") });
});
app.event(/.*/, async () => {});

// --- commands

app.command("/tide", async ({ command, ack, respond }) => {
  if (command.text === "all") {
    await ack();
    await respond({ response_type: "in_channel", text: "High at noon, for all." });
  } else {
    await ack(`High at noon. (${command.text})`);
  }
});

// --- elements

app.action("done", async ({ body, action, ack, respond }) => {
  await ack();
  await respond({ replace_original: true, text: `${action.value} done by <@${body.user.id}>` });
});
app.action("away", async ({ ack, respond }) => {
  await ack();
  await respond({ delete_original: true });
});
app.action(/^pick_/, async ({ action, ack, respond }) => {
  await ack();
  await respond({ replace_original: false, text: `Picked ${action.type}` });
});
app.action("stir", async ({ body, ack, client }) => {
  await ack();
  await client.views.publish({ user_id: body.user.id, hash: body.view.hash, view: home("Stormy") });
});
app.action("another", async ({ body, ack, client }) => {
  await ack();
  await client.views.push({ trigger_id: body.trigger_id, view: second });
});
app.action("rename", async ({ body, ack, client }) => {
  await ack();
  await client.views.update({ view_id: body.view.id, hash: body.view.hash, view: renamed });
});

const ships = ["Alma", "Albatross", "Borealis"].map((name) => ({
  text: { type: "plain_text", text: name },
  value: name.toLowerCase(),
}));
app.options("pick_ship", async ({ options, ack }) => {
  await ack({ options: ships.filter((ship) => ship.value.startsWith(options.value)) });
});
app.options("pick_fleet", async ({ ack }) => {
  await ack({ option_groups: [{ label: { type: "plain_text", text: "Ours" }, options: ships }] });
});

// --- shortcuts and forms

app.shortcut("new_berth", async ({ shortcut, ack, client }) => {
  await ack();
  await client.views.open({ trigger_id: shortcut.trigger_id, view: form });
});
app.shortcut("note_it", async ({ shortcut, ack, respond, say }) => {
  await ack();
  await say({ text: `Noted: ${shortcut.message.text}`, thread_ts: shortcut.message_ts });
  await respond("Noted, for your eyes.");
});
app.view("berth", async ({ body, view, ack, client }) => {
  const ship = view.state.values.ship.name.value;
  const answers = {
    nowhere: { response_action: "errors", errors: { ship: "No such ship" } },
    another: { response_action: "push", view: second },
    renamed: { response_action: "update", view: renamed },
    over: { response_action: "clear" },
  };
  await ack(answers[ship]);
  if (!(ship in answers)) await client.chat.postMessage({ channel: body.user.id, text: `A berth for ${ship}` });
});
app.view({ callback_id: "berth", type: "view_closed" }, async ({ body, ack, client }) => {
  await ack();
  await client.chat.postMessage({ channel: body.user.id, text: "No berth, then." });
});
app.view({ callback_id: "second", type: "view_closed" }, async ({ ack }) => ack());
app.view("second", async ({ ack }) => ack({ response_action: "clear" }));

const server = await app.start({ port: 0, host: "127.0.0.1" });
tell({ ready: way === "http" ? `http://127.0.0.1:${server.address().port}/slack/events` : null });
