"""How well what is written on the page can be told from what lies behind it, as the browser draws both."""

from __future__ import annotations

from tests.browser.page import Page

LEAST = 4.5
"""What WCAG asks of words in its level AA."""

# Colours are read from a canvas, which knows every way to write one; each layer lies over those below it.
FAINT = """(() => {
const pen = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
const read = (colour) => {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
    return {light: [red, green, blue], alpha: alpha / 255};
};
const over = (top, below) => top.light.map((each, at) => each * top.alpha + below[at] * (1 - top.alpha));
const lines = (element) => element ? [...lines(element.parentElement), element] : [];
const behind = (element) => lines(element).reduce(
    (below, each) => over(read(getComputedStyle(each).backgroundColor), below), [255, 255, 255]);
const opacity = (element) => lines(element).reduce((all, each) => all * getComputedStyle(each).opacity, 1);
const part = (value) => value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
const luminance = ([red, green, blue]) => 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
const contrast = (element, colour) => {
    const below = behind(element);
    const ink = read(colour);
    const [one, other] = [below, over({...ink, alpha: ink.alpha * opacity(element)}, below)].map(luminance);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
};
const ownWords = (element) => [...element.childNodes]
    .filter((each) => each.nodeType === Node.TEXT_NODE).map((each) => each.data.trim()).join(' ').trim();
const isSeen = (element) => element.checkVisibility({visibilityProperty: true, opacityProperty: true})
    && !element.closest('.visually-hidden, :disabled, [inert]');
const told = (element) => {
    const style = getComputedStyle(element);
    const found = [];
    if (ownWords(element)) found.push([ownWords(element), element.ownerSVGElement ? style.fill : style.webkitTextFillColor]);
    if (element.value && element.matches('input, textarea')) found.push([element.value, style.color]);
    if (element.placeholder) found.push([element.placeholder, getComputedStyle(element, '::placeholder').color]);
    return found.map(([words, colour]) => [words, contrast(element, colour)]);
};
return [...document.body.querySelectorAll(':not(script, style, option)')].filter(isSeen).flatMap(told);
})()"""


def contrasts(page: Page) -> dict[str, float]:
    """The contrast of everything that is written, by its words: the lowest where the same words stand twice."""
    page.until(lambda: page.script("document.getAnimations().length === 0"), "all stands still")
    found: dict[str, float] = {}
    for words, contrast in page.script(FAINT):
        found[words] = min(contrast, found.get(words, contrast))
    return found


def faint(page: Page) -> list[str]:
    return [f"{words[:60]}: {each:.2f}" for words, each in contrasts(page).items() if each < LEAST]
