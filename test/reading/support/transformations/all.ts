import type { Transformation } from "../transformation";
import { HEADINGS } from "./headings";
import { PLACES } from "./places";
import { ROWS } from "./rows";
import { SHAPES } from "./shapes";
import { VALUES } from "./values";

/** Every other hand we know, in the order in which two of them go together: what rests on numbers and headings comes before what rewrites them. */
export const TRANSFORMATIONS: readonly Transformation[] = [...ROWS, ...PLACES, ...SHAPES, ...HEADINGS, ...VALUES];
