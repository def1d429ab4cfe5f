import { Button, Field, Textarea } from "@fluentui/react-components";
import { type ReactNode, useRef, useState } from "react";
import type { CompareOutcome } from "../../actions/comparePublished";
import type { RecordPlan } from "../../actions/recordChanges";
import { fieldInWords } from "../../forms/fieldInWords";
import type { ComparedField } from "../../forms/published/comparePublished";
import { CellLink } from "../frame/CellLink";
import { dateInWords } from "../frame/dateInWords";
import { usePane } from "../paneContext";
import { RETURN_WORDS } from "./returnWords";
import { PlannedChanges } from "./PlannedChanges";

/** Compares the text of a published return with the register; its closing balances can become the last return. */
export function ComparePublished(): ReactNode {
  const { work, words, language } = usePane();
  const [text, setText] = useState("");
  const [outcome, setOutcome] = useState<CompareOutcome | null>(null);
  const [isReading, setIsReading] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const [several, setSeveral] = useState(false);
  const take = async ([file, ...more]: readonly File[]): Promise<void> => {
    setSeveral(more.length > 0);
    if (file === undefined || more.length > 0) return;
    setIsReading(true);
    setOutcome(null);
    const read = await work.published.textOf(file);
    setIsReading(false);
    if (read === null) return;
    setText(read);
    setOutcome(await work.published.compare(read));
  };
  return (
    <details
      className="settings compare"
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        void take([...event.dataTransfer.files]);
      }}
    >
      <summary>{words.comparePublished}</summary>
      <p className="quiet">{words.compareLead}</p>
      <div>
        <input
          ref={picker}
          hidden
          type="file"
          accept=".pdf,.txt"
          aria-label={words.chooseReturn}
          onChange={({ target }) => {
            void take([...(target.files ?? [])]);
            target.value = "";
          }}
        />
        <Button size="small" disabledFocusable={isReading} onClick={() => picker.current?.click()}>
          {isReading ? words.readingReturn : words.chooseReturn}
        </Button>
      </div>
      <div role="status">{several && <p className="refused-here">{RETURN_WORDS[language].oneAtATime}</p>}</div>
      <Field label={words.publishedText} size="small">
        <Textarea
          size="small"
          rows={4}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setOutcome(null);
          }}
        />
      </Field>
      <div>
        <Button
          size="small"
          disabledFocusable={text.trim() === ""}
          onClick={() => void work.published.compare(text).then(setOutcome)}
        >
          {words.compareWithRegister}
        </Button>{" "}
        {text.trim() === "" && <span className="quiet">{RETURN_WORDS[language].textFirst}</span>}
      </div>
      <div role="status">{outcome !== null && <Compared outcome={outcome} />}</div>
      {outcome?.published != null && <TakeOver key={outcome.fields.length} outcome={outcome} />}
    </details>
  );
}

function Compared({
  outcome: { published, whyNoReturn, fields, leftOut, classNames, another },
}: {
  readonly outcome: CompareOutcome;
}): ReactNode {
  const { words, language } = usePane();
  const own = RETURN_WORDS[language];
  if (published === null) return <p>{own.notRead(whyNoReturn?.[language] ?? "")}</p>;
  const differing = fields.filter(({ state }) => state !== "agrees");
  return (
    <>
      {another.issuer !== null && (
        <p className="refused-here">{own.anotherIssuer(another.issuer.published, another.issuer.fromRecord)}</p>
      )}
      {another.closingDate !== null && (
        <p className="refused-here">
          {own.anotherDay(
            dateInWords(another.closingDate.published, language),
            dateInWords(another.closingDate.fromRecord, language),
          )}
        </p>
      )}
      <p>
        {fields.length === 0
          ? words.nothingCompared
          : differing.length === 0
            ? words.allAgree(fields.length)
            : words.someDiffer(differing.length, fields.length)}
      </p>
      {leftOut.map((row) => (
        <p key={row.name}>{row.says[language]}</p>
      ))}
      <ul className="rows">
        {published.unread.map(({ where, why, text }, index) => (
          <li key={index}>
            <b>{words.couldNotRead}</b> {fieldInWords(where, language, classNames)} {why[language]} {text}
          </li>
        ))}
        {differing.map((field) => (
          <Differing key={field.name} field={field} classNames={classNames} />
        ))}
      </ul>
    </>
  );
}

function Differing({
  field: {
    name,
    state,
    published,
    fromRegister,
    registerCells: [cell],
  },
  classNames,
}: {
  readonly field: ComparedField;
  readonly classNames: readonly string[];
}): ReactNode {
  const { words, language } = usePane();
  return (
    <li>
      <span>
        <b>{words.comparedStates[state]}</b> {fieldInWords(name, language, classNames)}
      </span>
      <span>{words.named(words.asPublished, published === "" ? words.blank : published)}</span>
      <span>
        {words.named(words.inRegister, fromRegister === "" ? words.blank : fromRegister)}{" "}
        {cell !== undefined && <CellLink cell={cell} />}
      </span>
    </li>
  );
}

/** Offers the closing balances for the Last return table, old and new. */
function TakeOver({ outcome }: { readonly outcome: CompareOutcome }): ReactNode {
  const { work, words } = usePane();
  const [plan, setPlan] = useState<RecordPlan | null>(null);
  if (plan !== null)
    return (
      <PlannedChanges
        plan={plan}
        remarks={[]}
        apply={() => work.published.record(plan)}
        close={() => {
          setPlan(null);
        }}
      />
    );
  return (
    <div>
      <Button size="small" onClick={() => void work.published.planLastReturn(outcome).then(setPlan)}>
        {words.takeOverClosings}
      </Button>
    </div>
  );
}
