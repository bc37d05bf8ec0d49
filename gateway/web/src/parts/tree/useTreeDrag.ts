import { useEffect, useRef, useState } from "react";

/** Where a dragged node would fall: an id, the top of the tree, or nowhere. */
export const TOP = "";

export interface Drag {
  moved: string;
  over: string | null;
  x: number;
  y: number;
}

interface Options {
  enabled: boolean;
  onDrop: (moved: string, target: string | null) => void;
}

const FAR_ENOUGH = 6;
const PRESS = 250;

/**
 * Dragging of tree rows with mouse, pen or finger. A mouse starts after a few pixels, a finger after
 * a press of a quarter second, so that a swipe still scrolls. Escape leaves everything as it was.
 * Names and the handle are links and buttons: a click on them counts only where nothing was dragged.
 */
export function useTreeDrag({ enabled, onDrop }: Options) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const latest = useRef({ drag, onDrop });
  useEffect(() => {
    latest.current = { drag, onDrop };
  });
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  function onPointerDown(event: React.PointerEvent) {
    const target = event.target as HTMLElement;
    const moved = target.closest<HTMLElement>("[data-node]")?.dataset.node;
    if (!enabled || !moved || event.button !== 0 || target.closest(".tree-fold, input")) return;
    const touch = event.pointerType === "touch";
    const from = { x: event.clientX, y: event.clientY };
    let going = false;
    const begin = (x: number, y: number) => {
      going = true;
      setDrag({ moved, over: null, x, y });
    };
    const timer = touch ? setTimeout(() => begin(from.x, from.y), PRESS) : undefined;

    const move = (next: PointerEvent) => {
      const far = Math.hypot(next.clientX - from.x, next.clientY - from.y) > FAR_ENOUGH;
      if (!going && touch && far) return end();
      if (!going && far) begin(next.clientX, next.clientY);
      if (!going) return;
      next.preventDefault();
      setDrag({ moved, over: targetAt(next.clientX, next.clientY), x: next.clientX, y: next.clientY });
    };
    const drop = () => {
      if (going) swallowClick();
      const over = latest.current.drag?.over;
      end();
      if (over !== null && over !== undefined) latest.current.onDrop(moved, over === TOP ? null : over);
    };
    const key = (next: KeyboardEvent) => {
      if (next.key !== "Escape") return;
      next.stopPropagation();
      end();
    };
    // While a finger drags, the page must not scroll beneath it.
    const hold = (next: TouchEvent) => {
      if (going) next.preventDefault();
    };
    // A long press would open the menu of a link.
    const quiet = (next: Event) => {
      if (going) next.preventDefault();
    };
    function end() {
      clearTimeout(timer);
      setDrag(null);
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", drop);
      window.removeEventListener("pointercancel", end);
      window.removeEventListener("keydown", key, true);
      window.removeEventListener("touchmove", hold);
      window.removeEventListener("contextmenu", quiet);
    }
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", drop);
    window.addEventListener("pointercancel", end);
    window.addEventListener("keydown", key, true);
    window.addEventListener("touchmove", hold, { passive: false });
    window.addEventListener("contextmenu", quiet);
    stop.current = end;
  }

  return { drag, onPointerDown };
}

/** The click that the browser makes of the end of a drag leads nowhere. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", swallow, true));
}

function targetAt(x: number, y: number): string | null {
  const element = document.elementFromPoint(x, y);
  return element?.closest<HTMLElement>("[data-node], [data-tree-top]")?.dataset.node ?? (element?.closest("[data-tree-top]") ? TOP : null);
}
