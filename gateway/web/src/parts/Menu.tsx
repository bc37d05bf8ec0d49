import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { isComposing } from "@/app/keys";
import { Icon, type IconName } from "./Icon";
import "./menu.css";

export interface MenuItem {
  id: string;
  label: string;
  icon?: IconName;
  run?: () => void;
  danger?: boolean;
  checked?: boolean;
  /** Why it cannot be chosen: shown beneath the label, the item stays reachable. */
  barred?: string;
  hint?: string;
  separated?: boolean;
}

interface MenuProps {
  label: string;
  items: MenuItem[];
  className?: string;
  children: ReactNode;
  align?: "start" | "end";
}

/** A button that opens a list of actions. Light enough to stand in the shell and in every row. */
export function Menu({ label, items, className = "icon-button", children, align = "end" }: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  function close(focus = true) {
    setOpen(false);
    if (focus) button.current?.focus();
  }

  return (
    <div className="menu-anchor">
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && <MenuList id={id} label={label} items={items} align={align} onClose={close} />}
    </div>
  );
}

interface MenuListProps {
  id: string;
  label: string;
  items: MenuItem[];
  align: "start" | "end";
  onClose: (focus?: boolean) => void;
}

/** The opened list itself, for what is not opened by a button of its own. */
export function MenuList({ id, label, items, align, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });

  useEffect(() => {
    const element = list.current;
    element?.querySelector<HTMLElement>("[role^=menuitem]")?.focus();
    const outside = (event: PointerEvent) => {
      if (!element?.parentElement?.contains(event.target as Node)) close.current(false);
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, []);

  function move(event: React.KeyboardEvent) {
    if (isComposing(event)) return;
    const all = [...(list.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to: Record<string, number> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const next = to[event.key];
    if (event.key === "Escape" || event.key === "Tab") onClose(event.key === "Escape");
    else if (next !== undefined) all[next]?.focus();
    else return;
    event.stopPropagation();
    if (event.key !== "Tab") event.preventDefault();
  }

  return (
    <div ref={list} id={id} role="menu" aria-label={label} className="menu" data-align={align} onKeyDown={move}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          data-id={item.id}
          role={item.checked === undefined ? "menuitem" : "menuitemradio"}
          aria-checked={item.checked}
          aria-disabled={!!item.barred}
          tabIndex={-1}
          className="menu-item"
          data-danger={item.danger || undefined}
          data-separated={item.separated || undefined}
          onClick={() => {
            if (item.barred) return;
            onClose();
            item.run?.();
          }}
        >
          {item.icon && <Icon name={item.icon} size={16} />}
          <span className="menu-label">
            {item.label}
            {item.barred && <span className="menu-barred">{item.barred}</span>}
          </span>
          {item.checked && <Icon name="check" size={16} />}
          {item.hint && <kbd>{item.hint}</kbd>}
        </button>
      ))}
    </div>
  );
}
