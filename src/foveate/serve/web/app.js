/** The page: a form, a wall, a queue and a history around the API of docs/server.md. */

import { ApiError, call } from "./api.js";
import { Composer } from "./composer.js";
import { Device } from "./device.js";
import { $, calm } from "./dom.js";
import { Gallery } from "./gallery.js";
import { Queue } from "./queue.js";
import { Stage } from "./stage.js";
import { startTheme } from "./theme.js";

const shownId = () => new URLSearchParams(location.hash.slice(1)).get("job");

async function start() {
  startTheme();
  const session = await call("v1/session");
  if (session.required && !session.signed_in) await signIn();
  const capabilities = await call("v1/capabilities");
  $("server").textContent = "";

  const gallery = new Gallery();
  const queue = new Queue({ onOpen: (id) => stage.open(id), onEnded: () => gallery.refresh() });
  const device = new Device(capabilities);
  const composer = new Composer(capabilities, submit);
  const stage = new Stage($("stage"), capabilities, device, {
    onFollow: (body) => submit({ json: body }),
    onVary: (job) => composer.adopt(job),
    onEnd: () => {
      queue.watch();
      gallery.refresh();
    },
    onDelete: (job) => {
      gallery.remove(job.id);
      history.replaceState(null, "", "#");
      stage.clear();
      $("prompt").focus();
    },
  });

  async function submit(body) {
    composer.trouble(null);
    try {
      const job = await call("v1/jobs", { method: "POST", ...device.offered(body) });
      history.pushState(null, "", `#job=${job.id}`);
      queue.add(job);
      stage.watch(job);
      gallery.mark(job.id);
      const narrow = matchMedia("(max-width: 60rem)").matches;
      $("stage").scrollIntoView({ behavior: calm() ? "auto" : "smooth", block: narrow ? "start" : "nearest" });
    } catch (error) {
      composer.trouble(error instanceof ApiError ? error : new Error("The server does not answer."));
    }
  }

  const route = () => {
    const id = shownId();
    if (id) stage.open(id);
    else stage.clear();
    gallery.mark(id);
  };
  addEventListener("hashchange", route);
  addEventListener("popstate", route);
  if (shownId()) route();
  document.documentElement.dataset.ready = "yes";
}

/** Asks for a key until one is taken. */
function signIn() {
  const dialog = $("sign-in");
  dialog.showModal();
  dialog.addEventListener("cancel", (event) => event.preventDefault());
  return new Promise((resolve) => {
    dialog.querySelector("form").addEventListener("submit", async (event) => {
      event.preventDefault();
      try {
        await call("v1/session", { method: "POST", json: { key: $("key").value } });
        dialog.close();
        resolve();
      } catch (error) {
        $("sign-in-trouble").textContent = error.message;
      }
    });
  });
}

start().catch((error) => {
  $("server").textContent = error instanceof ApiError ? error.message : "The server does not answer.";
});
