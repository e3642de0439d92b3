// The data_visualization block: told as the table of its numbers, each with a bar, so that everybody can read it.

import { node } from "/page/dom.js";

export function chart(block) {
  const { heads, rows } = numbers(block.chart);
  const most = Math.max(1, ...rows.flatMap((row) => row.values));
  const cells = (row) => [
    node("th", { scope: "row" }, row.label),
    row.values.map((value, at) =>
      node("td", {}, bar(value, most, at), node("span", { class: "number" }, String(value))),
    ),
  ];
  return node(
    "div",
    { class: "scroll" },
    node(
      "table",
      { class: "chart" },
      node("caption", {}, block.title),
      node(
        "thead",
        {},
        node(
          "tr",
          {},
          heads.map((words) => node("th", { scope: "col" }, words)),
        ),
      ),
      node(
        "tbody",
        {},
        rows.map((row) => node("tr", {}, cells(row))),
      ),
    ),
  );
}

function numbers(drawing) {
  if (drawing.segments) {
    const rows = drawing.segments.map(({ label, value }) => ({ label, values: [value] }));
    return { heads: ["", "Value"], rows };
  }
  const { categories, x_label: across = "" } = drawing.axis_config;
  const at = (series, label) => series.data.find((each) => each.label === label)?.value ?? 0;
  const rows = categories.map((label) => ({
    label,
    values: drawing.series.map((series) => at(series, label)),
  }));
  return { heads: [across, ...drawing.series.map((series) => series.name)], rows };
}

function bar(value, most, series) {
  const made = node("span", { class: `bar-of series-${series}`, "aria-hidden": "true" });
  made.style.width = `${Math.max(0, (value / most) * 80)}px`;
  return made;
}
