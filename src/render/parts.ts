/** Enough that writing costs little, and little enough to hold. */
const size = 64 * 1024;

/** Many short texts as fewer longer ones, made while they are asked for. */
export function* inParts(texts: Iterable<string>): Generator<string> {
  let part = '';
  for (const text of texts) {
    part += text;
    if (part.length < size) continue;
    yield part;
    part = '';
  }
  if (part !== '') yield part;
}
