import { Menu, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { sourceInChinese } from "../../shares/values/sourceInChinese";
import { showCell } from "../../shares/values/cell";
import { usePane, usePaneState } from "../paneContext";
import type { KeyedFinding } from "../state/keyedFinding";
import { nameOfRule } from "../state/shownFindings";
import { FINDINGS_WORDS } from "./findingsWords";

interface FindingMenuProps {
  readonly keyed: KeyedFinding;
  /** Where it was asked for, in the page. */
  readonly at: { readonly x: number; readonly y: number };
  readonly close: () => void;
}

/** What can be done with a finding, at the pointer or by the menu key. */
export function FindingMenu({
  keyed: { key, finding, accepted, canBeAccepted },
  at,
  close,
}: FindingMenuProps): ReactNode {
  const { store, work, language } = usePane();
  const outcome = usePaneState((state) => state.check.outcome);
  const words = FINDINGS_WORDS[language];
  const { cells, code, message, todo, source } = finding;
  const [first] = cells;
  const point = { getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) };
  const copy = (): void => {
    const text = [
      cells.map(showCell).join(", "),
      message[language],
      todo[language],
      `${(language === "zh-Hant" ? sourceInChinese(source) : null) ?? source} · ${code} ${nameOfRule(finding, outcome, language)}`,
    ].filter((line) => line !== "");
    work.copy(text.join("\n"), { copied: words.copied, notCopied: words.notCopied });
  };
  return (
    <Menu
      open
      positioning={{ target: point, position: "below", align: "start" }}
      onOpenChange={(_, { open }) => {
        if (!open) close();
      }}
    >
      <MenuPopover>
        <MenuList>
          {first !== undefined && (
            <MenuItem onClick={() => void work.cells.show(first)}>{words.menu.goTo(showCell(first))}</MenuItem>
          )}
          <MenuItem onClick={copy}>{words.menu.copy}</MenuItem>
          {accepted === null && canBeAccepted && (
            <MenuItem
              onClick={() => {
                store.send({ type: "finding asked", key, box: "acceptance" });
              }}
            >
              {words.menu.accept}
            </MenuItem>
          )}
          {!code.startsWith("R") && (
            <MenuItem
              onClick={() => {
                store.send({ type: "finding asked", key, box: "severity" });
              }}
            >
              {words.menu.severity}
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
