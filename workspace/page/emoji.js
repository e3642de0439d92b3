// The common emoji by the names that Slack gives them.

const EMOJI = {
  alarm_clock: "⏰", arrow_down: "⬇️", arrow_left: "⬅️", arrow_right: "➡️", arrow_up: "⬆️", ballot_box_with_check: "☑️",
  bar_chart: "📊", bell: "🔔", blue_heart: "💙", blush: "😊", bookmark: "🔖", books: "📚", bulb: "💡", bust_in_silhouette: "👤",
  busts_in_silhouette: "👥", calendar: "📅", card_index_dividers: "🗂️", chart_with_upwards_trend: "📈", checkered_flag: "🏁",
  clap: "👏", clipboard: "📋", clock9: "🕘", construction: "🚧", date: "📅", double_vertical_bar: "⏸️", email: "📧", envelope: "✉️",
  exclamation: "❗", eyes: "👀", "flag-ca": "🇨🇦", "flag-mx": "🇲🇽", file_folder: "📁", fire: "🔥", gear: "⚙️", grey_question: "❔",
  hand: "✋", handshake: "🤝", heart: "❤️", heavy_check_mark: "✔️", heavy_plus_sign: "➕", hourglass: "⌛",
  hourglass_flowing_sand: "⏳", house: "🏠", information_source: "ℹ️", inbox_tray: "📥", key: "🔑", label: "🏷️",
  large_blue_circle: "🔵", large_green_circle: "🟢", large_orange_circle: "🟠", large_yellow_circle: "🟡", link: "🔗", lock: "🔒",
  loudspeaker: "📢", mag: "🔍", maple_leaf: "🍁", mega: "📣", memo: "📝", mute: "🔇", new: "🆕", no_bell: "🔕", no_entry: "⛔",
  no_entry_sign: "🚫", ok: "🆗", ok_hand: "👌", outbox_tray: "📤", package: "📦", page_facing_up: "📄", paperclip: "📎", pencil: "📝",
  pencil2: "✏️", point_right: "👉", pray: "🙏", pushpin: "📌", question: "❓", recycle: "♻️", red_circle: "🔴",
  repeat: "🔁", rocket: "🚀", rotating_light: "🚨", scroll: "📜", seedling: "🌱", slightly_smiling_face: "🙂", smile: "😄",
  snooze: "💤", sparkles: "✨", speech_balloon: "💬", spiral_calendar_pad: "🗓️", star: "⭐", stopwatch: "⏱️", tada: "🎉",
  thinking_face: "🤔", thumbsdown: "👎", thumbsup: "👍", "+1": "👍", "-1": "👎", tree: "🌳", triangular_flag_on_post: "🚩",
  trophy: "🏆", unlock: "🔓", warning: "⚠️", wastebasket: "🗑️", wave: "👋", white_check_mark: "✅", white_circle: "⚪",
  white_large_square: "⬜", wrench: "🔧", x: "❌", zap: "⚡",
};

export const emoji = (name) => EMOJI[name] ?? `:${name}:`;
