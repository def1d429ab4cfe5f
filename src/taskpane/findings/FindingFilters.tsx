import { Button, Input, Select, ToggleButton } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { ReactNode } from "react";
import type { Severity } from "../../shares/values/finding";
import { SeverityIcon } from "../frame/SeverityIcon";
import { usePane, usePaneState } from "../paneContext";
import type { Grouping } from "../state/paneEvent";
import type { ShownFindings } from "../state/shownFindings";
import { FINDINGS_WORDS } from "./findingsWords";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];
const GROUPINGS: readonly Grouping[] = ["severity", "table", "rule", "none"];

/** Counts that filter, a search, a grouping. */
export function FindingFilters({ shown }: { readonly shown: ShownFindings }): ReactNode {
  const { store, work, words, language } = usePane();
  const { hidden, query, grouping, showsAccepted } = usePaneState((state) => state.list);
  return (
    <div className="filters">
      <div className="row" role="group" aria-label={words.severities}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            appearance="subtle"
            checked={!hidden.has(severity)}
            icon={<SeverityIcon severity={severity} />}
            onClick={() => {
              store.send({ type: "severity toggled", severity });
            }}
          >
            {words.countOf[severity](shown.counts[severity])}
          </ToggleButton>
        ))}
        {shown.accepted > 0 && (
          <ToggleButton
            size="small"
            appearance="subtle"
            checked={showsAccepted}
            onClick={() => {
              store.send({ type: "accepted toggled" });
            }}
          >
            {words.acceptedCount(shown.accepted)}
          </ToggleButton>
        )}
      </div>
      <div className="row">
        <Input
          className="grow"
          size="small"
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          contentBefore={<SearchRegular />}
          value={query}
          onChange={(_, { value }) => {
            store.send({ type: "search typed", query: value });
          }}
        />
        <Select
          size="small"
          aria-label={words.groupBy}
          value={grouping}
          onChange={(_, { value }) => {
            const chosen = GROUPINGS.find((each) => each === value);
            if (chosen) store.send({ type: "grouping chosen", grouping: chosen });
          }}
        >
          {GROUPINGS.map((each) => (
            <option key={each} value={each}>
              {words.groupings[each]}
            </option>
          ))}
        </Select>
        <Button
          size="small"
          appearance="subtle"
          icon={<TableAddRegular />}
          title={FINDINGS_WORDS[language].asSheet}
          aria-label={FINDINGS_WORDS[language].asSheet}
          onClick={() => void work.cells.findingsAsSheet(language)}
        />
      </div>
    </div>
  );
}
