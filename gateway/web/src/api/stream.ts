/** Server-sent events of GET /stream: reconnects by itself, with growing pauses. */
import { setOnline } from "./online";
import type { ChangeEvent } from "./types";

export interface PresenceEvent {
  entity: string;
  id: string;
  people: { id: string; name: string }[];
}

export interface StreamHandlers {
  change: (event: ChangeEvent) => void;
  presence: (event: PresenceEvent) => void;
  access: () => void;
  end: () => void;
  /** The stream is back after a gap in which changes may have been missed. */
  caughtUp: () => void;
}

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

export function openStream(handlers: StreamHandlers, url = "/api/v1/stream"): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_PAUSE;
  let gap = false;
  let closed = false;

  function opened() {
    pause = FIRST_PAUSE;
    setOnline(true);
    if (gap) handlers.caughtUp();
    gap = false;
  }

  function failed() {
    gap = true;
    // The browser tries again by itself unless the server answered with an error status.
    if (source?.readyState !== EventSource.CLOSED || closed) return;
    timer = setTimeout(connect, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  function connect() {
    source = new EventSource(url, { withCredentials: true });
    source.onopen = opened;
    source.onerror = failed;
    source.addEventListener("change", (event) => handlers.change(parse(event)));
    source.addEventListener("presence", (event) => handlers.presence(parse(event)));
    source.addEventListener("access", () => handlers.access());
    source.addEventListener("end", () => {
      close();
      handlers.end();
    });
  }

  function close() {
    closed = true;
    clearTimeout(timer);
    source?.close();
  }

  connect();
  return close;
}

function parse<Body>(event: Event): Body {
  return JSON.parse((event as MessageEvent<string>).data) as Body;
}
