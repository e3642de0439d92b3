// Copying words, so that they can be pasted elsewhere.

import { toast } from "/page/toast.js";

export async function copy(words, said = "Copied.") {
  try {
    await navigator.clipboard.writeText(words);
    toast(said);
  } catch {
    toast("The browser does not let a page copy here.");
  }
}
