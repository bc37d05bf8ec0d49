import { useEffect, useId, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useCommands } from "@/app/commands";
import { isComposing } from "@/app/keys";
import { Icon } from "./Icon";
import "./dialog.css";

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  size?: "small" | "medium" | "wide";
}

/**
 * A modal dialog: keeps the focus inside, closes by Escape, silences the page's keys. It is not the
 * browser's top layer, since the dropdowns of inputs are drawn beside it at the end of the page.
 */
export function Dialog({ title, onClose, children, size = "medium" }: DialogProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useCommands([], { modal: true });
  useFocusInside(box);

  function onKeyDown(event: React.KeyboardEvent) {
    if (isComposing(event) || event.defaultPrevented) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
    }
    if (event.key === "Tab") wrapFocus(event, box.current);
  }

  return (
    <div className="dialog-shade" onKeyDown={onKeyDown}>
      <div ref={box} role="dialog" aria-modal="true" aria-labelledby={id} className="dialog" data-size={size} tabIndex={-1}>
        <header className="dialog-head">
          <h2 id={id} className="grow">{title}</h2>
          <button type="button" className="icon-button" aria-label={t("common.close")} onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        <div className="dialog-body">{children}</div>
      </div>
    </div>
  );
}

const FOCUSABLE = "a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex='0']";

function useFocusInside(box: React.RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    const element = box.current;
    if (!element?.contains(document.activeElement)) {
      const wanted = element?.querySelector<HTMLElement>(`[autofocus], .dialog-body :is(${FOCUSABLE})`);
      (wanted ?? element)?.focus();
    }
    return () => before?.focus();
  }, [box]);
}

function wrapFocus(event: React.KeyboardEvent, box: HTMLElement | null): void {
  const all = [...(box?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].filter((one) => one.offsetParent !== null);
  const first = all[0];
  const last = all.at(-1);
  if (event.shiftKey && document.activeElement === first) last?.focus();
  else if (!event.shiftKey && document.activeElement === last) first?.focus();
  else return;
  event.preventDefault();
}
