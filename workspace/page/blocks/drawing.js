// The picture of a chart: a ring, bars, lines or areas; the table below it tells the same to everybody.

import { node } from "/page/dom.js";

const SIZE = { width: 420, height: 190 };
const FRAME = { left: 8, right: 412, top: 18, bottom: 164 };
/** Of a ring whose way round is 100, so that a share is a length. */
const RADIUS = 100 / (2 * Math.PI);
const MOST_LABELS = 10;

/** `values` by row, in the order of the series; `labels` of the rows. */
export function drawing(type, labels, values) {
  const parts = type === "pie" ? ring(values) : axes(type, labels, values);
  const box = type === "pie" ? "0 0 42 42" : `0 0 ${SIZE.width} ${SIZE.height}`;
  return shape("svg", { viewBox: box, class: `drawing ${type}-chart`, "aria-hidden": "true" }, parts);
}

function shape(name, attributes, children = []) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export const colour = (at) => `series-${at % 12}`;

export const swatch = (at) => node("span", { class: `swatch ${colour(at)}`, "aria-hidden": "true" });

function ring(values) {
  const total = values.reduce((sum, [value]) => sum + value, 0);
  let before = 0;
  return values.map(([value], at) => {
    const share = (100 * value) / total;
    const where = { cx: 21, cy: 21, r: RADIUS, "stroke-dasharray": `${share} ${100 - share}` };
    const made = shape("circle", { ...where, "stroke-dashoffset": 25 - before, class: colour(at) });
    before += share;
    return made;
  });
}

function axes(type, labels, values) {
  const scale = scaleOf(labels.length, values.flat());
  const series = values[0].map((_value, at) => values.map((row) => row[at]));
  const zero = scale.y(0);
  const floor = shape("line", { x1: FRAME.left, x2: FRAME.right, y1: zero, y2: zero });
  const drawn = series.map((each, at) => DRAWINGS[type](each, at, scale, series.length));
  return [floor, ...drawn.flat(), ...names(labels, scale)];
}

function scaleOf(count, all) {
  const [least, most] = [Math.min(0, ...all), Math.max(0, ...all)];
  const step = (FRAME.right - FRAME.left) / count;
  const x = (at) => FRAME.left + (at + 0.5) * step;
  const y = (value) =>
    FRAME.bottom - ((value - least) / (most - least || 1)) * (FRAME.bottom - FRAME.top);
  return { x, y, step };
}

function names(labels, { x }) {
  const every = Math.ceil(labels.length / MOST_LABELS);
  return labels.flatMap((label, at) =>
    at % every ? [] : [shape("text", { x: x(at), y: SIZE.height - 8, "text-anchor": "middle" }, [label])],
  );
}

const points = (values, { x, y }) => values.map((value, at) => `${x(at)},${y(value)}`).join(" ");

const line = (values, at, scale) =>
  shape("polyline", { points: points(values, scale), class: colour(at) });

function area(values, at, scale) {
  const [first, last] = [scale.x(0), scale.x(values.length - 1)];
  const zero = scale.y(0);
  const around = `${first},${zero} ${points(values, scale)} ${last},${zero}`;
  return [shape("polygon", { points: around, class: colour(at) }), line(values, at, scale)];
}

function bars(values, at, { x, y, step }, count) {
  const width = (step * 0.7) / count;
  return values.map((value, row) => {
    const left = x(row) - step * 0.35 + at * width;
    const [top, bottom] = [y(Math.max(0, value)), y(Math.min(0, value))];
    return shape("rect", { x: left, y: top, width: width * 0.92, height: bottom - top, class: colour(at) });
  });
}

const DRAWINGS = { line, area, bar: bars };
