// What the page asks of the workspace: looks and acts, as the person that one is.

export async function get(path) {
  const answer = await fetch(path);
  return answer.json();
}

export async function post(path, wish) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(wish),
  });
  return answer.json();
}

export async function upload(file, person) {
  const fields = new URLSearchParams({ as: person, name: file.name });
  const answer = await fetch(`/page-api/upload?${fields}`, { method: "POST", body: file });
  return answer.json();
}

export function listen(onNews, onReturn) {
  const source = new EventSource("/page-api/news");
  let wasLost = false;
  source.onmessage = (message) => onNews(JSON.parse(message.data));
  source.onerror = () => { wasLost = true; };
  source.onopen = () => { if (wasLost) onReturn(); wasLost = false; };
}
