import type { BookModel } from "../model/bookModel";
import type { AxisModel, ChartModel, SeriesModel } from "../model/chartModel";
import type { Editor } from "../model/editor";
import type { ConditionalFormatModel, NameModel, SheetModel, TableModel } from "../model/sheetModel";
import type { HostObject, MemberGate } from "../protocol/hostObject";
import type { Oddities } from "../oddities";
import type {
  AreasTarget,
  BorderTarget,
  BreakTarget,
  FilterTarget,
  FormatTarget,
  NamesTarget,
  RangeTarget,
} from "./targets";

/** A conditional format and its sheet. */
export interface PlacedFormat {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

export interface PlacedTable {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

export interface PlacedName {
  readonly sheet: SheetModel | null;
  readonly name: NameModel;
}

export interface PlacedChart {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

export interface PlacedAxis extends PlacedChart {
  readonly axis: AxisModel;
}

export interface PlacedSeries extends PlacedChart {
  readonly series: SeriesModel;
}

type Binder<T> = (target: T) => HostObject;

/** How each kind of object is shown to the client. Bound once a session, so that members need not import each other. */
export interface Kinds {
  readonly workbook: Binder<BookModel>;
  readonly application: Binder<BookModel>;
  readonly workbookCreated: Binder<{ readonly bytes: Uint8Array }>;
  readonly functions: Binder<BookModel>;
  readonly functionResult: Binder<{ readonly value: number }>;
  readonly worksheets: Binder<BookModel>;
  readonly worksheet: Binder<SheetModel>;
  readonly protection: Binder<SheetModel>;
  readonly range: Binder<RangeTarget>;
  readonly rangeAreas: Binder<AreasTarget>;
  readonly rangeCollection: Binder<AreasTarget>;
  readonly rangeFormat: Binder<FormatTarget>;
  readonly rangeFill: Binder<FormatTarget>;
  readonly rangeFont: Binder<FormatTarget>;
  readonly rangeBorders: Binder<FormatTarget>;
  readonly rangeBorder: Binder<BorderTarget>;
  readonly tables: Binder<SheetModel | null>;
  readonly table: Binder<PlacedTable>;
  readonly tableColumns: Binder<PlacedTable>;
  readonly tableColumn: Binder<PlacedTable & { readonly column: number }>;
  readonly tableRows: Binder<PlacedTable>;
  readonly tableRow: Binder<PlacedTable & { readonly row: number }>;
  readonly autoFilter: Binder<FilterTarget>;
  readonly names: Binder<NamesTarget>;
  readonly name: Binder<PlacedName>;
  readonly conditionalFormats: Binder<AreasTarget>;
  readonly conditionalFormat: Binder<PlacedFormat>;
  readonly customFormat: Binder<PlacedFormat>;
  readonly customRule: Binder<PlacedFormat>;
  readonly customLook: Binder<PlacedFormat>;
  readonly customFill: Binder<PlacedFormat>;
  readonly customFont: Binder<PlacedFormat>;
  readonly pageLayout: Binder<SheetModel>;
  readonly headersFooters: Binder<SheetModel>;
  readonly headerFooter: Binder<SheetModel>;
  readonly pageBreaks: Binder<SheetModel>;
  readonly pageBreak: Binder<BreakTarget>;
  readonly charts: Binder<SheetModel>;
  readonly chart: Binder<PlacedChart>;
  readonly chartTitle: Binder<PlacedChart>;
  readonly chartLegend: Binder<PlacedChart>;
  readonly chartAxes: Binder<PlacedChart>;
  readonly chartAxis: Binder<PlacedAxis>;
  readonly chartGridlines: Binder<PlacedAxis>;
  readonly chartSeriesCollection: Binder<PlacedChart>;
  readonly chartSeries: Binder<PlacedSeries>;
  readonly chartSeriesFormat: Binder<PlacedSeries>;
  readonly chartFill: Binder<PlacedSeries>;
  readonly chartLine: Binder<PlacedSeries>;
  readonly settings: Binder<BookModel>;
  readonly setting: Binder<{ readonly book: BookModel; readonly key: string }>;
}

/** What members may use: the workbook, its editor, and the other kinds. */
export interface Session extends MemberGate {
  readonly book: BookModel;
  readonly editor: Editor;
  readonly kinds: Kinds;
  /** Throws while another workbook is in front: then no sheet is activated, selected in, added or deleted, and no sheet's names are read. */
  readonly mustBeInFront: () => void;
  /** What this Excel does otherwise than Microsoft's documentation says. */
  readonly oddities: Oddities;
  /** Settings read as an add-in reads them: some Excels lose them. */
  readonly settingsAreLost: () => boolean;
  /** Opens a workbook the add-in created, in a window of its own. */
  openAnother(bytes: Uint8Array): void;
  /** Starts or stops sending an event, by the client's number for it and its target. */
  listen(messageType: number, target: string, on: boolean): void;
}
