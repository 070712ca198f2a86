/** Let the service worker keep the page itself, where the browser allows it: on https and on this machine. */
export function keepOffline(): void {
  if ("serviceWorker" in navigator) void navigator.serviceWorker.register("/sw.js");
}
