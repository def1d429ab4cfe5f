import { Input } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { type ReactNode, useState } from "react";
import type { CheckInForce } from "../../actions/checkSettings";
import type { Register } from "../../shares/register/register";
import { NotCheckedYet } from "../frame/NotCheckedYet";
import { RefusalBox } from "../frame/RefusalBox";
import { SeverityIcon } from "../frame/SeverityIcon";
import { SourceOfCheck } from "../frame/SourceOfCheck";
import { usePane, usePaneState } from "../paneContext";
import { findChecks } from "../state/settingsOfChecks";
import { CheckWeight } from "./CheckWeight";

/** Every check with its severity and threshold on this register, to be searched and set. */
export function ChecksPage(): ReactNode {
  const { outcome, refusal } = usePaneState((state) => state.check);
  if (refusal !== null) return <RefusalBox refusal={refusal} />;
  if (outcome === null) return <NotCheckedYet />;
  return <ChecksOf register={outcome.register} />;
}

function ChecksOf({ register }: { readonly register: Register }): ReactNode {
  const { words, language } = usePane();
  const [query, setQuery] = useState("");
  const found = findChecks(register, query, language, words);
  return (
    <div className="checks">
      <p>{words.checksLead}</p>
      <Input
        size="small"
        type="search"
        aria-label={words.searchChecks}
        placeholder={words.searchChecks}
        contentBefore={<SearchRegular />}
        value={query}
        onChange={(_, { value }) => {
          setQuery(value);
        }}
      />
      <p className="quiet" role="status">
        {words.checksFound(found.length)}
      </p>
      <ul className="rows">
        {found.map((each) => (
          <CheckRow key={each.check.code} register={register} inForce={each} />
        ))}
      </ul>
    </div>
  );
}

function CheckRow({ register, inForce }: { readonly register: Register; readonly inForce: CheckInForce }): ReactNode {
  const { words, language } = usePane();
  const [open, setOpen] = useState(false);
  const { check, severity, threshold, standardThreshold } = inForce;
  const isSet = severity !== check.severity || threshold !== standardThreshold;
  return (
    <li>
      <details
        open={open}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary className="check-head">
          {severity === "off" ? <span className="severity" /> : <SeverityIcon severity={severity} />}
          <span>
            {check.title[language]} {isSet && <b className="chip">{words.setChip}</b>}
            <span className="quiet check-code">
              {check.code} · {words.weights[severity]}
              {threshold === null ? "" : ` · ${threshold}`}
            </span>
          </span>
        </summary>
        {open && (
          <div className="check-body">
            <p className="quiet">
              <SourceOfCheck source={check.source} />
            </p>
            <CheckWeight key={`${severity} ${threshold ?? ""}`} register={register} inForce={inForce} />
          </div>
        )}
      </details>
    </li>
  );
}
