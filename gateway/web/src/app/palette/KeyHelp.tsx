import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/parts/Dialog";
import { activeCommands, type PageCommand } from "../commands";
import { keyCaps } from "../keys";
import { usePrefs } from "../prefs";

/** Every key that works on this page, from the same register that makes them work. */
export default function KeyHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { singleKeys } = usePrefs();
  const [commands] = useState(() => activeCommands().filter((command) => command.keys));
  const groups = ["page", "go", "general"] as const;
  return (
    <Dialog title={t("command.keys")} onClose={onClose}>
      {singleKeys === "off" && <p className="dim">{t("keys.singleOff")}</p>}
      <div className="key-help">
        {groups.map((group) => (
          <Group key={group} label={t(`command.group.${group}`)} commands={commands.filter((command) => command.group === group)} />
        ))}
        <Group label={t("keys.inLists")} commands={fixedKeys(t)} />
      </div>
    </Dialog>
  );
}

type Line = Pick<PageCommand, "id" | "label" | "keys">;

function fixedKeys(t: (key: string) => string): Line[] {
  return [
    { id: "enter", label: t("keys.open"), keys: "enter" },
    { id: "space", label: t("keys.peek"), keys: "space" },
    { id: "arrows", label: t("keys.arrows"), keys: "arrowup arrowdown arrowleft arrowright" },
    { id: "escape", label: t("keys.escape"), keys: "escape" },
  ];
}

function Group({ label, commands }: { label: string; commands: Line[] }) {
  if (commands.length === 0) return null;
  return (
    <section>
      <h3>{label}</h3>
      <ul>
        {commands.map((command) => (
          <li key={command.id}>
            <span className="grow">{command.label}</span>
            {keyCaps(command.keys ?? "").map((cap, at) => <kbd key={at}>{cap}</kbd>)}
          </li>
        ))}
      </ul>
    </section>
  );
}
