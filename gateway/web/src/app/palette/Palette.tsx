import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { keys } from "@/api/keys";
import { search } from "@/api/resources";
import { useMe, useMeta, findEntity } from "@/app/session";
import { Icon, type IconName } from "@/parts/Icon";
import { activeCommands, useCommands, type PageCommand } from "../commands";
import { isComposing, keyCaps } from "../keys";
import { placeOf } from "../navigation";
import { recentOf } from "../recent";
import "./palette.css";

interface Entry {
  id: string;
  group: string;
  label: string;
  detail?: string;
  icon: IconName;
  keys?: string;
  barred?: string;
  run: () => void;
}

const ICONS: Record<PageCommand["group"], IconName> = { page: "edit", go: "chevronRight", create: "plus", general: "gear" };

/** Search, create, go, act: one input for all of it, with the keys beside what has some. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [commands] = useState(() => activeCommands().filter((command) => !command.quiet));
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  useCommands([], { modal: true });

  const { hits, searching } = useHits(text.trim());
  const entries = useMemo(() => [...hits, ...matching(commands, text.trim(), t)], [hits, commands, text, t]);
  const active = entries[Math.min(at, entries.length - 1)];

  useEffect(() => {
    list.current?.querySelector("[aria-selected='true']")?.scrollIntoView({ block: "nearest" });
  }, [active]);

  function choose(entry: Entry | undefined) {
    if (!entry || entry.barred) return;
    onClose();
    // After the palette is gone, so that commands act on the page beneath.
    setTimeout(entry.run);
  }

  function onKeyDown(event: React.KeyboardEvent) {
    if (isComposing(event)) return;
    const last = entries.length - 1;
    const to = { ArrowDown: at >= last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1 }[event.key];
    if (to !== undefined) setAt(to);
    else if (event.key === "Enter") choose(active);
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="palette-shade" onPointerDown={(event) => event.target === event.currentTarget && onClose()}>
      <div role="dialog" aria-modal="true" aria-label={t("command.palette")} className="palette">
        <div className="palette-input">
          <Icon name="search" />
          <input
            autoFocus
            role="combobox"
            aria-expanded="true"
            aria-controls="palette-list"
            aria-activedescendant={active ? `palette-${active.id}` : undefined}
            aria-label={t("shell.search")}
            placeholder={t("shell.search")}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
          <kbd>Esc</kbd>
        </div>
        <div ref={list} id="palette-list" role="listbox" aria-label={t("command.palette")} className="palette-list">
          {entries.map((entry, index) => (
            <Line key={entry.id} entry={entry} first={entries[index - 1]?.group !== entry.group} active={entry === active} onChoose={() => choose(entry)} />
          ))}
        </div>
        {entries.length === 0 && searching && <p className="palette-none" aria-busy="true"><span className="bone" style={{ width: "60%" }} /></p>}
        {entries.length === 0 && !searching && <p role="status" className="dim palette-none">{t("command.nothing")}</p>}
      </div>
    </div>
  );
}

function Line({ entry, first, active, onChoose }: { entry: Entry; first: boolean; active: boolean; onChoose: () => void }) {
  return (
    <>
      {first && <div className="palette-group" role="presentation">{entry.group}</div>}
      <div
        id={`palette-${entry.id}`}
        role="option"
        aria-selected={active}
        aria-disabled={!!entry.barred}
        className="palette-line"
        onClick={onChoose}
      >
        <Icon name={entry.icon} size={16} />
        <span className="clip">{entry.label}</span>
        <span className="dim small clip grow">{entry.barred ?? entry.detail}</span>
        {entry.keys && <span className="row">{keyCaps(entry.keys).map((cap, i) => <kbd key={i}>{cap}</kbd>)}</span>}
      </div>
    </>
  );
}

function matching(commands: PageCommand[], text: string, t: (key: string) => string): Entry[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const order = ["page", "go", "create", "general"];
  return commands
    .filter((command) => words.every((word) => command.label.toLowerCase().includes(word)))
    .sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group))
    .map((command) => ({
      id: command.id, label: command.label, group: t(`command.group.${command.group}`), icon: ICONS[command.group],
      keys: command.keys, barred: command.barred, run: command.run,
    }));
}

/** Records: what the server finds for the words, or the last ones opened where there are none. */
function useHits(text: string): { hits: Entry[]; searching: boolean } {
  const { t } = useTranslation();
  const me = useMe();
  const meta = useMeta();
  const navigate = useNavigate();
  const q = useDeferredValue(text);
  const { data = [], isFetching } = useQuery({
    queryKey: keys.search(q),
    queryFn: async ({ signal }) => {
      await new Promise((resolve) => setTimeout(resolve, 120));
      signal.throwIfAborted();
      return search(q, signal);
    },
    enabled: q.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
  const hits = useMemo((): Entry[] => {
    const found = q ? data.toSorted((a, b) => placeOf(a.resource) - placeOf(b.resource)) : recentOf(me.id).slice(0, 6).map((one) => ({ ...one, subtitle: null }));
    const group = t(q ? "command.group.records" : "command.group.recent");
    return found.map(({ resource, id, title, subtitle }) => ({
      id: `${resource}-${id}`, group, label: title, icon: q ? "search" : "clock",
      detail: [findEntity(meta, resource)?.label, subtitle].filter(Boolean).join(" · "),
      run: () => void navigate({ to: "/$resource/$id", params: { resource, id } }),
    }));
  }, [q, data, me.id, meta, navigate, t]);
  return { hits, searching: isFetching || q !== text };
}
