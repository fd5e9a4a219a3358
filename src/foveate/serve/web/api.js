/** The native API of the server (docs/server.md). */

/** An error that the API answered; `message` is the server's own. */
export class ApiError extends Error {
  constructor(status, error, retryAfter) {
    super(error.message);
    Object.assign(this, { status, code: error.code, param: error.param, retryAfter });
  }
}

/** The address of a path below this page: a reverse proxy may have put it into a folder. */
export const at = (path) => new URL(path.replace(/^\//, ""), document.baseURI).href;

/** Addresses of a job. */
export const jobUrl = (id, what = "") => at(`v1/jobs/${encodeURIComponent(id)}${what && `/${what}`}`);

/** Calls the API with `json` or `form` as the body; throws ApiError, or TypeError where nothing answered. */
export async function call(path, { method = "GET", json, form, signal } = {}) {
  const response = await fetch(at(path), {
    method,
    signal,
    headers: json ? { "Content-Type": "application/json" } : {},
    body: json ? JSON.stringify(json) : form,
  });
  if (response.ok) return response.status === 204 ? null : response.json();
  const text = await response.text();
  let error = { message: text || response.statusText, code: null };
  try {
    error = JSON.parse(text).error ?? error;
  } catch {
    // not ours: a proxy's page, shown as it is
  }
  throw new ApiError(response.status, error, Number(response.headers.get("Retry-After")) || null);
}

const KINDS = ["queued", "planned", "preview", "canvas", "patch", "completed", "failed", "cancelled"];
const ENDINGS = new Set(["completed", "failed", "cancelled"]);

/**
 * Reads the events of a job until it ends, through cuts: `onEvent(kind, data)` in order and once each,
 * `onLink(connected)` when the line is lost or found again, `onGone(error)` if the job cannot be read any more.
 * Returns a function that stops reading.
 */
export function follow(id, { onEvent, onLink = () => {}, onGone = () => {}, after = 0 }) {
  let source;
  let last = after;
  let stopped = false;
  let wait = 500;
  let timer;

  const stop = () => {
    stopped = true;
    clearTimeout(timer);
    source?.close();
  };
  const receive = (event) => {
    const seq = Number(event.lastEventId);
    const data = JSON.parse(event.data);
    // a "queued" remark repeats without an id of its own; the browser then reports the last one again
    if (event.type !== "queued" && seq <= last) return;
    last = Math.max(last, seq);
    if (ENDINGS.has(event.type)) stop();
    onEvent(event.type, data);
  };
  const connect = () => {
    source = new EventSource(jobUrl(id, "events") + (last ? `?after=${last}` : ""));
    source.onopen = () => {
      wait = 500;
      onLink(true);
    };
    source.onerror = async () => {
      if (stopped) return;
      onLink(false);
      if (source.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
      try {
        await call(`v1/jobs/${id}`);
      } catch (error) {
        if (error instanceof ApiError && error.status < 500) {
          stop();
          return onGone(error);
        }
      }
      if (stopped) return;
      timer = setTimeout(connect, wait);
      wait = Math.min(wait * 2, 10_000);
    };
    for (const kind of KINDS) source.addEventListener(kind, receive);
  };
  connect();
  return stop;
}
