import type { BookModel, ModelChange } from "./model/bookModel";
import { rectangleAddress } from "./model/rectangle";
import { EVENTS, WORKBOOK_EVENTS } from "./members/workbookMembers";
import { EVENT_CATEGORY, type EventEntry } from "./protocol/messages";

/** Turns changes of the model into the events an add-in has registered for, in the words of Microsoft's client. */
export class EventSender {
  private readonly listening = new Map<string, number>();
  /** While true nothing is sent: some edits raise no event in Excel. */
  muted = false;

  constructor(
    book: BookModel,
    private readonly send: (entry: EventEntry) => void,
  ) {
    book.onChange((change) => {
      this.announce(change);
    });
  }

  listen(messageType: number, target: string, on: boolean): void {
    const key = `${messageType} ${target}`;
    const count = (this.listening.get(key) ?? 0) + (on ? 1 : -1);
    if (count > 0) this.listening.set(key, count);
    else this.listening.delete(key);
  }

  /** Number of the add-in's handlers, over all events. */
  get registered(): number {
    return [...this.listening.values()].reduce((sum, count) => sum + count, 0);
  }

  private announce(change: ModelChange): void {
    const event = eventOf(change);
    if (!event || this.muted || !this.listening.has(`${event.messageType} ${WORKBOOK_EVENTS}`)) return;
    this.send({
      messageCategory: EVENT_CATEGORY,
      messageType: event.messageType,
      targetId: WORKBOOK_EVENTS,
      message: JSON.stringify(event.body),
    });
  }
}

function eventOf(
  change: ModelChange,
): { readonly messageType: number; readonly body: Readonly<Record<string, unknown>> } | null {
  // Excel announces settings to the add-ins that ask for it; this one does not.
  if (change.kind === "setting") return null;
  const worksheetId = change.sheet.id;
  switch (change.kind) {
    case "cells": {
      const source = change.author === "co-author" ? "Remote" : "Local";
      const triggerSource = change.author === "add-in" ? "ThisLocalAddin" : "Unknown";
      return {
        messageType: EVENTS.Changed,
        body: {
          type: "WorksheetChanged",
          changeType: change.change,
          source,
          triggerSource,
          worksheetId,
          address: rectangleAddress(change.area),
          shiftDirection: "None",
        },
      };
    }
    case "calculated":
      return {
        messageType: EVENTS.Calculated,
        body: { type: "WorksheetCalculated", worksheetId, address: rectangleAddress(change.area) },
      };
    case "sheet added":
    case "sheet deleted":
      return {
        messageType: change.kind === "sheet added" ? EVENTS.Added : EVENTS.Deleted,
        body: { source: change.author === "co-author" ? "Remote" : "Local", worksheetId },
      };
    case "sheet renamed":
      return {
        messageType: EVENTS.NameChanged,
        body: {
          source: change.author === "co-author" ? "Remote" : "Local",
          worksheetId,
          nameBefore: change.before,
          nameAfter: change.sheet.name,
        },
      };
    case "selection":
      return { messageType: EVENTS.SelectionChanged, body: { worksheetId, address: rectangleAddress(change.area) } };
    case "looks":
    case "layout":
    case "conditional formats":
      return null;
  }
}
