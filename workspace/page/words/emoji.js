// The common emoji by the names that Slack gives them.

const EMOJI = {
  alarm_clock: "⏰", anchor: "⚓", arrow_down: "⬇️", arrow_left: "⬅️", arrow_right: "➡️", arrow_up: "⬆️",
  ballot_box_with_check: "☑️", bar_chart: "📊", bell: "🔔", blue_heart: "💙", blush: "😊", bookmark: "🔖",
  books: "📚", bulb: "💡", bust_in_silhouette: "👤", busts_in_silhouette: "👥", calendar: "📅",
  card_index_dividers: "🗂️", chart_with_upwards_trend: "📈", checkered_flag: "🏁", clap: "👏", clipboard: "📋",
  clock9: "🕘", coffee: "☕", construction: "🚧", cry: "😢", date: "📅", double_vertical_bar: "⏸️", email: "📧",
  envelope: "✉️", exclamation: "❗", eyes: "👀", "flag-ca": "🇨🇦", "flag-mx": "🇲🇽", file_folder: "📁", fire: "🔥",
  gear: "⚙️", grey_question: "❔", hand: "✋", handshake: "🤝", heart: "❤️", heavy_check_mark: "✔️",
  heavy_plus_sign: "➕", hourglass: "⌛", hourglass_flowing_sand: "⏳", house: "🏠", information_source: "ℹ️",
  inbox_tray: "📥", joy: "😂", key: "🔑", label: "🏷️", large_blue_circle: "🔵", large_green_circle: "🟢",
  large_orange_circle: "🟠", large_yellow_circle: "🟡", link: "🔗", lock: "🔒", loudspeaker: "📢", mag: "🔍",
  maple_leaf: "🍁", mega: "📣", memo: "📝", mute: "🔇", muscle: "💪", new: "🆕", no_bell: "🔕", no_entry: "⛔",
  no_entry_sign: "🚫", ok: "🆗", ok_hand: "👌", outbox_tray: "📤", package: "📦", page_facing_up: "📄",
  paperclip: "📎", pencil: "📝", pencil2: "✏️", point_down: "👇", point_right: "👉", point_up: "☝️", pray: "🙏",
  pushpin: "📌", question: "❓", raised_hands: "🙌", recycle: "♻️", red_circle: "🔴", repeat: "🔁", rocket: "🚀",
  rotating_light: "🚨", scroll: "📜", seedling: "🌱", slightly_smiling_face: "🙂", smile: "😄", snooze: "💤",
  sparkles: "✨", speech_balloon: "💬", spiral_calendar_pad: "🗓️", star: "⭐", stopwatch: "⏱️", sunny: "☀️",
  tada: "🎉", thinking_face: "🤔", thumbsdown: "👎", thumbsup: "👍", "+1": "👍", "-1": "👎", tree: "🌳",
  triangular_flag_on_post: "🚩", trophy: "🏆", unlock: "🔓", warning: "⚠️", wastebasket: "🗑️", wave: "👋",
  white_check_mark: "✅", white_circle: "⚪", white_large_square: "⬜", wrench: "🔧", x: "❌", zap: "⚡",
};

/** What people leave at messages. */
export const REACTIONS = [
  "+1", "white_check_mark", "eyes", "tada", "heart", "pray", "raised_hands", "clap", "joy", "thinking_face",
  "hourglass", "warning", "x", "rocket", "wave", "-1",
];

export const emoji = (name) => EMOJI[name.replace(/::skin-tone-\d$/, "")] ?? `:${name}:`;
