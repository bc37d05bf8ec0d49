import { useRef, useState } from "react";
import { today } from "@/entity/format";
import { dayBeside, monthBeside } from "./days";

interface Options {
  year: number;
  onOpen?: (day: string) => void;
}

const WEEK = 7;

/** The keys of a year: arrows go by days and weeks, Page Up and Down by months, Home and End to the ends of the month. */
export function useYearKeys({ year, onOpen }: Options) {
  const [wanted, setWanted] = useState(today());
  const box = useRef<HTMLDivElement>(null);
  const focused = wanted.startsWith(`${year}-`) ? wanted : `${year}-01-01`;

  function onKeyDown(event: React.KeyboardEvent) {
    const at = (event.target as HTMLElement).dataset.day;
    const next = at && goal(event.key, at);
    if (!next?.startsWith(`${year}-`)) return;
    event.preventDefault();
    setWanted(next);
    box.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  }

  function onFocus(event: React.FocusEvent) {
    const day = (event.target as HTMLElement).dataset.day;
    if (day) setWanted(day);
  }

  return { focused, box, handlers: onOpen ? { onKeyDown, onFocus } : { onKeyDown } };
}

function goal(key: string, day: string): string | undefined {
  switch (key) {
    case "ArrowLeft": return dayBeside(day, -1);
    case "ArrowRight": return dayBeside(day, 1);
    case "ArrowUp": return dayBeside(day, -WEEK);
    case "ArrowDown": return dayBeside(day, WEEK);
    case "PageUp": return monthBeside(day, -1);
    case "PageDown": return monthBeside(day, 1);
    case "Home": return `${day.slice(0, 8)}01`;
    case "End": return dayBeside(monthBeside(`${day.slice(0, 8)}01`, 1), -1);
    default: return undefined;
  }
}
