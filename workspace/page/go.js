// Going somewhere: any part of the page may wish it; main.js does it.

/** `channel`, `person`, `tab`, `thread`, `ts`: where to; what is left out stays as it is. */
export const go = (wish) => document.dispatchEvent(new CustomEvent("go", { detail: wish }));

export const onGo = (act) => document.addEventListener("go", (event) => act(event.detail));
