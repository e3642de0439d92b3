// What the browser keeps for this page; some keep nothing for pages.

export function recalled(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keep(key, words) {
  try {
    localStorage.setItem(key, words);
  } catch {
    /* it will be asked again */
  }
}
