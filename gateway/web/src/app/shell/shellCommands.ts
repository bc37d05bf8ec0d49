import { useTranslation } from "react-i18next";
import { inSentence } from "../i18n";
import type { PageCommand } from "../commands";
import { lastView } from "../lastView";
import { areas, type NavItem } from "../navigation";
import { getPrefs, setPref } from "../prefs";
import type { Search } from "../search";
import { can, findEntity, useMe, useMeta } from "../session";

interface Ways {
  openPalette: () => void;
  openKeys: () => void;
  go: (to: string, search?: Search) => void;
}

/** Items of an area with their labels, as far as this person may see them. */
export function useNavItems(): { area: string; label: string; items: (NavItem & { label: string; path: string })[] }[] {
  const meta = useMeta();
  const { t } = useTranslation();
  return areas
    .map(({ id, items }) => ({
      area: id,
      label: t(`nav.${id}`),
      items: items.flatMap((item) => {
        const entity = findEntity(meta, item.resource);
        if (!entity || !can(entity, "view")) return [];
        const label = item.labelKey ? t(item.labelKey) : entity.label_plural;
        return [{ ...item, label, path: item.to ?? `/${item.resource}` }];
      }),
    }))
    .filter(({ items }) => items.length > 0);
}

/** What can be done from everywhere: go, create, search, looks. */
export function useShellCommands({ openPalette, openKeys, go }: Ways): PageCommand[] {
  const { t } = useTranslation();
  const meta = useMeta();
  const me = useMe();
  const nav = useNavItems();
  const goTo: PageCommand[] = nav.flatMap(({ items }) =>
    items.map((item) => ({
      id: `go-${item.id}`,
      label: t("command.goTo", { page: item.label }),
      keys: item.keys,
      group: "go" as const,
      run: () => go(item.path, lastView(me.id, item.resource)),
    })),
  );
  const create: PageCommand[] = nav.flatMap(({ items }) =>
    items.flatMap(({ resource }) => {
      const entity = findEntity(meta, resource);
      if (!entity || !can(entity, "create")) return [];
      const label = t("command.create", { entity: inSentence(entity.label) });
      return [{ id: `create-${resource}`, label, group: "create" as const, run: () => go(`/${resource}/new`) }];
    }),
  );
  return [
    { id: "palette", label: t("command.palette"), keys: "mod+k", inInputs: true, group: "general", quiet: true, run: openPalette },
    { id: "keys", label: t("command.keys"), keys: "?", group: "general", run: openKeys },
    { id: "home", label: t("command.goTo", { page: t("nav.home") }), keys: "g h", group: "go", run: () => go("/") },
    { id: "profile", label: t("command.goTo", { page: t("profile.title") }), keys: "g p", group: "go", run: () => go("/profile") },
    ...goTo,
    ...create,
    { id: "theme", label: t("command.theme"), group: "general", run: switchTheme },
    { id: "density", label: t("command.density"), group: "general", run: switchDensity },
  ];
}

export function switchTheme(): void {
  setPref("theme", document.documentElement.dataset.theme === "dark" ? "light" : "dark");
}

export function switchDensity(): void {
  setPref("density", getPrefs().density === "compact" ? "comfortable" : "compact");
}
