import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { isComposing } from "@/app/keys";
import "./popover.css";

interface PopoverProps {
  label: string;
  /** What stands on the button. */
  button: ReactNode;
  buttonClass?: string;
  children: (close: () => void) => ReactNode;
  wide?: boolean;
  /** Opened from outside, by a command. */
  openSignal?: number;
}

/** A small panel under its button: for choosing columns and building filters. */
export function Popover({ label, button, buttonClass = "button", children, wide, openSignal = 0 }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const [signal, setSignal] = useState(openSignal);
  const anchor = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  if (signal !== openSignal) {
    setSignal(openSignal);
    setOpen(true);
  }

  useEffect(() => {
    if (!open) return undefined;
    anchor.current?.querySelector<HTMLElement>(".popover")?.focus();
    const outside = (event: PointerEvent) => {
      const target = event.target as HTMLElement;
      // Dropdowns of inputs inside are drawn at the end of the page.
      if (!anchor.current?.contains(target) && !target.closest("[data-portal]")) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [open]);

  function close() {
    setOpen(false);
    trigger.current?.focus();
  }

  return (
    <div
      className="popover-anchor"
      ref={anchor}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || isComposing(event) || !open || event.defaultPrevented) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={trigger}
        type="button"
        className={buttonClass}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <div id={id} role="dialog" aria-label={label} tabIndex={-1} className="popover" data-wide={wide || undefined}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
