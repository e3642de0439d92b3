// The data_visualization block: a picture, and below it the table of its numbers, so that everybody can read it.

import { drawing, swatch } from "/page/blocks/drawing.js";
import { node } from "/page/dom.js";

export function chart(block) {
  const { type } = block.chart;
  const { heads, rows } = numbers(block.chart);
  const [labels, values] = [rows.map((row) => row.label), rows.map((row) => row.values)];
  const isPie = type === "pie";
  const head = heads.map((words, at) =>
    node("th", { scope: "col" }, at && !isPie ? swatch(at - 1) : null, words),
  );
  const cells = (row, at) => [
    node("th", { scope: "row" }, isPie ? swatch(at) : null, row.label),
    row.values.map((value) => node("td", { class: "right" }, String(value))),
  ];
  const body = rows.map((row, at) => node("tr", {}, cells(row, at)));
  const table = [node("thead", {}, node("tr", {}, head)), node("tbody", {}, body)];
  return node(
    "figure",
    { class: "chart" },
    node("figcaption", {}, block.title, node("small", {}, block.chart.axis_config?.y_label)),
    drawing(type, labels, values),
    node("div", { class: "scroll" }, node("table", { "aria-label": block.title }, table)),
  );
}

function numbers(drawn) {
  if (drawn.segments) {
    const rows = drawn.segments.map(({ label, value }) => ({ label, values: [value] }));
    return { heads: ["", "Value"], rows };
  }
  const { categories, x_label: across = "" } = drawn.axis_config;
  const at = (series, label) => series.data.find((each) => each.label === label)?.value ?? 0;
  const rows = categories.map((label) => ({
    label,
    values: drawn.series.map((series) => at(series, label)),
  }));
  return { heads: [across, ...drawn.series.map((series) => series.name)], rows };
}
