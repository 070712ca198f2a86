import { toast } from "../app/toast";
import { both } from "../words/language";
import { hearOffer } from "./install";
import { possible } from "./kept";
import { keepLetters } from "./letters";

const words = both(
  { newer: "이야기방이 새로워졌어요.", open: "새로 펼치기" },
  { newer: "There is a newer studio.", open: "Open it" },
);

/** Let the service worker keep the page itself, where the browser allows it. */
export function keepOffline(): void {
  hearOffer();
  if (!import.meta.env.PROD || !possible()) return;
  const { serviceWorker } = navigator;
  let kept = serviceWorker.controller !== null;
  serviceWorker.addEventListener("controllerchange", () => {
    if (kept) return location.reload(); // as the reader asked: until then the newer worker waits
    kept = true;
    keepLetters().catch(() => {}); // away again: they are kept as they come next
  });
  serviceWorker.register("/sw.js").then(watch, () => {}); // a browser that does not trust the address keeps nothing
}

/** A newer studio waits until nobody looks at the older one, or until the reader says so: no draft is torn away. */
function watch(registration: ServiceWorkerRegistration): void {
  const ready = (worker: ServiceWorker | null) => {
    if (worker?.state !== "installed" || !navigator.serviceWorker.controller) return;
    toast({ text: words().newer, act: { name: words().open, run: () => worker.postMessage("now") }, seconds: 30 });
  };
  ready(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const coming = registration.installing;
    coming?.addEventListener("statechange", () => ready(coming));
  });
}
