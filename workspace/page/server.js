// What the page asks of the workspace: looks and acts, as the person that one is.

const SILENT = { ok: false, error: "the practice workspace does not answer" };

export async function get(path, fields = {}) {
  const query = new URLSearchParams(fields).toString();
  const answer = await fetch(query ? `${path}?${query}` : path);
  return answer.ok ? answer.json() : { ok: false, error: await answer.text() };
}

export async function post(path, wish) {
  try {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(wish),
    });
    return await answer.json();
  } catch {
    // Stopped, or between two starts: whoever asked keeps what was written.
    return SILENT;
  }
}

/** Brings a file into the workspace; it is shared when something is said with its id. */
export async function upload(file, person) {
  const fields = new URLSearchParams({ as: person, name: file.name });
  const answer = await fetch(`/page-api/upload?${fields}`, { method: "POST", body: file });
  return answer.json();
}

/** Resolves when nothing is missed any more. */
export function listen(onNews, onReturn) {
  const source = new EventSource("/page-api/news");
  let wasLost = false;
  source.onmessage = (message) => onNews(JSON.parse(message.data));
  source.onerror = () => {
    wasLost = true;
  };
  return new Promise((resolve) => {
    source.onopen = () => {
      resolve();
      if (wasLost) onReturn();
      wasLost = false;
    };
  });
}
