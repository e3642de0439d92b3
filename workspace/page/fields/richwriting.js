// Between marked words and a rich_text block: *bold*, _italic_, ~strike~, `code`, "- " lists, "> " quotes, ``` code.

import { state } from "/page/state.js";

const SPANS = /\*([^*\n]+)\*|_([^_\n]+)_|~([^~\n]+)~|`([^`\n]+)`|(https?:\/\/\S+)|@([\w.-]+)/g;
const STYLES = [null, "bold", "italic", "strike", "code"];
const LISTS = [
  ["bullet", /^[-•] /],
  ["ordered", /^\d+\. /],
];

export function asRichText(words) {
  const elements = words
    .split(/```\n?([\s\S]*?)\n?```\n?/)
    .flatMap((part, index) =>
      index % 2 ? [{ type: "rich_text_preformatted", elements: [text(part)] }] : paragraphs(part),
    );
  return { type: "rich_text", elements };
}

const text = (words, style) => ({
  type: "text",
  text: words,
  ...(style ? { style: { [style]: true } } : {}),
});

const section = (words) => ({ type: "rich_text_section", elements: pieces(words) });

function paragraphs(words) {
  const made = [];
  for (const line of words ? words.split("\n") : []) {
    const kind = kindOf(line);
    const last = made.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else made.push({ kind, lines: [line] });
  }
  return made.map(({ kind, lines }) => MAKERS[kind](lines));
}

function kindOf(line) {
  if (line.startsWith("> ")) return "quote";
  return LISTS.find(([, start]) => start.test(line))?.[0] ?? "section";
}

const list = (style, start) => (lines) => ({
  type: "rich_text_list",
  style,
  indent: 0,
  elements: lines.map((line) => section(line.replace(start, ""))),
});

const MAKERS = {
  quote: (lines) => ({
    type: "rich_text_quote",
    elements: pieces(lines.map((each) => each.slice(2)).join("\n")),
  }),
  section: (lines) => section(lines.join("\n")),
  bullet: list(...LISTS[0]),
  ordered: list(...LISTS[1]),
};

function pieces(words) {
  const made = [];
  let from = 0;
  for (const match of words.matchAll(SPANS)) {
    if (match.index > from) made.push(text(words.slice(from, match.index)));
    made.push(marked(match));
    from = match.index + match[0].length;
  }
  if (from < words.length) made.push(text(words.slice(from)));
  return made;
}

function marked(match) {
  const at = STYLES.findIndex((style, index) => style && match[index] !== undefined);
  if (at > 0) return text(match[at], STYLES[at]);
  if (match[5]) return { type: "link", url: match[5] };
  const known = state.snapshot.people.find((each) => each.name === match[6]);
  return known ? { type: "user", user_id: known.id } : text(match[0]);
}

/** The way back, as far as marks can say it. */
export function asWords(block) {
  return (block.elements ?? []).map(elementWords).join("\n");
}

function elementWords(element) {
  if (element.type === "rich_text_preformatted") return `\`\`\`\n${plain(element)}\n\`\`\``;
  if (element.type === "rich_text_quote")
    return plain(element)
      .split("\n")
      .map((line) => `> ${line}`)
      .join("\n");
  if (element.type !== "rich_text_list") return plain(element);
  const sign = (index) => (element.style === "ordered" ? `${index + 1}. ` : "- ");
  return element.elements.map((each, index) => sign(index) + plain(each)).join("\n");
}

const SIGNS = { bold: "*", italic: "_", strike: "~", code: "`" };

function plain(element) {
  return element.elements
    .map((each) => {
      if (each.type === "user")
        return `@${state.snapshot.people.find((one) => one.id === each.user_id)?.name ?? each.user_id}`;
      const words = each.text ?? each.url ?? "";
      return Object.keys(SIGNS)
        .filter((key) => each.style?.[key])
        .reduce((inner, key) => SIGNS[key] + inner + SIGNS[key], words);
    })
    .join("");
}
