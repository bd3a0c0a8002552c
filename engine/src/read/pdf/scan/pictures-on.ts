import { type Matrix, matrixOf, multiply } from "../matrix.ts";
import type { OperatorList } from "../operators.ts";
import { fieldsOf, type Picture, pictureOf, shadeOf, stencilOf } from "./picture.ts";

/** A picture and where it stands: the matrix takes the unit square to points of the page. */
export type PlacedPicture = {
  readonly matrix: Matrix;
  readonly read: () => Picture | undefined;
  readonly width: number;
  readonly height: number;
};

/** Finds the pictures of a page in the order in which they are painted; each is only turned to grey when it is read. */
export function picturesOn(
  list: OperatorList,
  numbers: Readonly<Record<string, number>>,
  viewport: Matrix,
  decodedBy: (name: string) => unknown,
): PlacedPicture[] {
  const names = new Map(Object.entries(numbers).map(([name, number]) => [number, name]));
  const found: PlacedPicture[] = [];
  const stack: { matrix: Matrix; shade: number }[] = [];
  let matrix = viewport;
  let shade = 0;
  const add = (decoded: unknown, read: () => Picture | undefined, at = matrix): void => {
    const { width, height } = fieldsOf(decoded);
    if (typeof width === "number" && typeof height === "number") found.push({ matrix: at, read, width, height });
  };
  const resolved = (value: unknown): unknown => (typeof value === "string" ? decodedBy(value) : value);
  const addPicture = (value: unknown, at = matrix): void => {
    const decoded = resolved(value);
    add(decoded, () => pictureOf(decoded), at);
  };
  const addStencil = (value: unknown, at = matrix): void => {
    const stencil = fieldsOf(value);
    const data = typeof stencil["data"] === "string" ? { ...stencil, ...fieldsOf(decodedBy(stencil["data"])) } : stencil;
    const own = shade;
    add(data, () => stencilOf(data, own), at);
  };
  const handlers: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    save: () => stack.push({ matrix, shade }),
    restore: () => {
      const saved = stack.pop();
      if (saved) ({ matrix, shade } = saved);
    },
    transform: (args) => {
      matrix = multiply(matrix, matrixOf(args));
    },
    paintFormXObjectBegin: (args) => {
      stack.push({ matrix, shade });
      if (args[0]) matrix = multiply(matrix, matrixOf(args[0]));
    },
    setFillRGBColor: (args) => {
      shade = shadeOfHex(args[0]);
    },
    paintImageXObject: ([name]) => addPicture(name),
    paintInlineImageXObject: ([image]) => addPicture(image),
    paintImageMaskXObject: ([stencil]) => addStencil(stencil),
    paintImageMaskXObjectGroup: ([group]) => {
      for (const one of Array.isArray(group) ? group : []) addStencil(one, multiply(matrix, matrixOf(fieldsOf(one)["transform"])));
    },
    paintImageXObjectRepeat: ([name, scaleX, scaleY, positions]) => {
      for (const at of repeats(matrix, scaleX, scaleY, positions)) addPicture(name, at);
    },
    paintImageMaskXObjectRepeat: ([stencil, scaleX, , , scaleY, positions]) => {
      for (const at of repeats(matrix, scaleX, scaleY, positions)) addStencil(stencil, at);
    },
  };
  for (const [at, number] of list.fnArray.entries()) {
    const name = names.get(number) ?? "";
    const args = list.argsArray[at];
    const given = Array.isArray(args) ? args : args && typeof args === "object" ? Array.from(args as ArrayLike<unknown>) : [];
    if (name === "paintFormXObjectEnd") handlers["restore"]?.([]);
    else handlers[name]?.(given);
  }
  return found;
}

function repeats(matrix: Matrix, scaleX: unknown, scaleY: unknown, positions: unknown): Matrix[] {
  const places = positions && typeof positions === "object" ? Array.from(positions as ArrayLike<number>) : [];
  const [wide, high] = [Number(scaleX), Number(scaleY)];
  return Array.from({ length: places.length >> 1 }, (_, at) =>
    multiply(matrix, [wide, 0, 0, high, places[at * 2] ?? 0, places[at * 2 + 1] ?? 0]),
  );
}

function shadeOfHex(color: unknown): number {
  const channels = typeof color === "string" ? /^#(..)(..)(..)$/u.exec(color) : null;
  return channels ? shadeOf(...([1, 2, 3].map((at) => Number.parseInt(channels[at] ?? "0", 16)) as [number, number, number])) : 0;
}
