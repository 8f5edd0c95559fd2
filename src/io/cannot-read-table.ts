export type TableReason = 'not-a-workbook' | 'encrypted' | 'too-large' | 'damaged';

/** A spreadsheet that cannot be read. */
export class CannotReadTable extends Error {
  override readonly name = 'CannotReadTable';
  readonly reason: TableReason;

  constructor(reason: TableReason, cause?: unknown) {
    super(`cannot read table: ${reason}`, { cause });
    this.reason = reason;
  }
}
