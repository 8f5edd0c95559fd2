/** A copy for keeping: a word that is cut from a text holds the whole text in memory, its copy does not. */
export const apart = <Value>(value: Value): Value => structuredClone(value);
