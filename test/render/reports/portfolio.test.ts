import { describe, expect, it } from 'vitest';
import type { DuePortfolio } from '../../../src/analysis/portfolio.ts';
import { plainText } from '../../../src/render/document.ts';
import { dueOverview, mostRows, portfolioBlocks } from '../../../src/render/reports/portfolio.ts';
import { wordsIn } from '../../../src/render/reports/words.ts';

const portfolioOf = (plans: number): DuePortfolio => ({
  within: 30,
  plans: Array.from({ length: plans }, (_, at) => ({
    ref: `plan-${at}`, title: `Plan ${at}`, language: 'en', owner: [], light: 'green', initiatives: 1, overdue: at, dueSoon: 0, undated: 0, notReported: 0,
  })),
  programmes: [],
  organisations: [],
});

const tablesOf = (plans: number) => {
  const portfolio = portfolioOf(plans);
  const words = wordsIn('en', 'en');
  return portfolioBlocks(portfolio, dueOverview(portfolio, ['overdue'], words), words).flatMap((block): unknown[] => {
    if (block.kind === 'table') return [{ rows: block.rows.length, first: plainText(block.rows[0]?.[0] ?? []) }];
    return block.kind === 'paragraph' ? [plainText(block.text)] : [];
  });
};

describe('the table of the plans', () => {
  it('has them all while they can be looked over', () => {
    expect(tablesOf(mostRows)).toEqual([{ rows: mostRows, first: 'Plan 999 (plan-999)' }]);
  });

  it('ends with those that call for attention most, and says so', () => {
    expect(tablesOf(2500)).toEqual([
      { rows: mostRows, first: 'Plan 2499 (plan-2499)' },
      'These are the first 1,000 of 2,500. All of them are in a workbook (xlsx) or in the data (json).',
    ]);
  });
});
