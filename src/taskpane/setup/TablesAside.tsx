import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckOutcome, TableLeftAside } from "../../actions/checkRegister";
import type { UnreadAnswer } from "../../actions/tableAnswers";
import { regionAddress } from "../../shares/values/cell";
import { usePane } from "../paneContext";
import { PointOutTable } from "./PointOutTable";
import { setupWords } from "./setupWords";

/** A workbook of sixty sheets has many tables of other things. */
const MOST_ASIDE = 12;

/** Those whose finding goes once they are left unread for good. The others are notes. */
const ASKED_ABOUT: ReadonlySet<TableLeftAside["why"]> = new Set(["missing", "rivals", "prices", "second"]);

/** The tables that are not read, each with why, and the way to read it or to leave it unread for good. */
export function TablesAside({
  outcome: { leftAside, survey, register, unread },
}: {
  readonly outcome: CheckOutcome;
}): ReactNode {
  const { work, words, language } = usePane();
  const own = setupWords(language);
  if (leftAside.length === 0 && unread.length === 0) return null;
  return (
    <section aria-label={own.leftAside}>
      <h2>{own.leftAside}</h2>
      {leftAside.slice(0, MOST_ASIDE).map((aside) => {
        const { kind, rivals, region, shape, why } = aside;
        const place = `${region.sheet}!${regionAddress(region)}`;
        return (
          <div key={`${kind} ${place}`} className="table-setup">
            <Button
              size="small"
              appearance="transparent"
              aria-label={words.goTo(place)}
              onClick={() => void work.cells.show(region)}
            >
              {place}
            </Button>
            <p className="quiet">{own.leftAsideWhy[why]((rivals.length > 0 ? rivals : [kind]).map(words.tableName))}</p>
            <div className="row">
              {isReadable(aside) ? (
                <Button
                  size="small"
                  onClick={() => {
                    void work.setup.pointOut(region.sheet, kind, aside.headings, isAlone(aside) ? undefined : region);
                  }}
                >
                  {why === "planned" || why === "repeated" ? own.readAsWell : own.useThisOne}
                </Button>
              ) : (
                (rivals.length > 0 ? rivals : [kind]).map((each) => (
                  <PointOutTable
                    key={each}
                    survey={survey}
                    start={{ at: region, kind: each, shape }}
                    label={rivals.length > 0 ? own.useAs(words.tableName(each)) : own.readAside}
                  />
                ))
              )}
              {ASKED_ABOUT.has(why) && (
                <Button
                  size="small"
                  onClick={() => {
                    void work.setup.leaveUnread(kind, region);
                  }}
                >
                  {own.leaveUnread}
                </Button>
              )}
            </div>
          </div>
        );
      })}
      {leftAside.length > MOST_ASIDE && <p className="quiet">{own.moreAside(leftAside.length - MOST_ASIDE)}</p>}
      {unread.map((each) => (
        <LeftUnread key={placeText(each)} place={each} />
      ))}
    </section>
  );

  /** Whether its sheet has no other table of the kind, which the answer could mean as well. */
  function isAlone({ kind, region }: TableLeftAside): boolean {
    const others = [...register.tables, ...leftAside].filter(
      (each) => each.kind === kind && each.region.sheet === region.sheet,
    );
    return others.length <= 1;
  }
}

/** Whether its headings say what each column is: one press reads it. */
function isReadable({ headings }: TableLeftAside): boolean {
  return Object.keys(headings).length > 1;
}

function placeText({ sheet, range }: UnreadAnswer): string {
  return range === undefined ? sheet : `${sheet}!${regionAddress(range)}`;
}

/** What the user left unread, and the way back where Set-up keeps it. */
function LeftUnread({ place }: { readonly place: UnreadAnswer }): ReactNode {
  const { work, words, language } = usePane();
  const own = setupWords(language);
  const { sheet, range = { row: 0, column: 0, rows: 1, columns: 1 }, isInWords = false } = place;
  return (
    <div className="table-setup">
      <Button
        size="small"
        appearance="transparent"
        aria-label={words.goTo(placeText(place))}
        onClick={() => void work.cells.show({ sheet, ...range })}
      >
        {placeText(place)}
      </Button>
      <p className="quiet">{isInWords ? own.leftUnreadInWords : own.leftUnread}</p>
      {!isInWords && (
        <Button
          size="small"
          onClick={() => {
            void work.setup.readAgain(place);
          }}
        >
          {own.readAgain}
        </Button>
      )}
    </div>
  );
}
