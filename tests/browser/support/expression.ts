/** The source text that calls a function with arguments: how a function travels into a page. */
function callOf<Args extends unknown[]>(look: (...args: Args) => unknown, args: Args): string {
  return `(${look})(${args.map((each) => JSON.stringify(each) ?? 'undefined').join(', ')})`;
}

/** The same, with the result as JSON text: any plain value comes back whole, whatever the protocol makes of objects. */
export function jsonCallOf<Args extends unknown[]>(look: (...args: Args) => unknown, args: Args): string {
  return `(async () => JSON.stringify(await ${callOf(look, args)}))()`;
}

/** Reads what `jsonCallOf` gave back; `undefined` has no JSON. */
export function fromJson<Result>(text: unknown): Result {
  return (typeof text === 'string' ? JSON.parse(text) : undefined) as Result;
}
