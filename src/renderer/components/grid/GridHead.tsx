import type { KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../Icon';
import type { GridColumn, GridSort } from './grid-model';

interface GridHeadProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly tracks: string;
  readonly sort: GridSort;
  readonly onSort: (column: string) => void;
}

/** Column names, each a sort button; Tab reaches the one that is sorted by. */
export function GridHead<Row>({ columns, tracks, sort, onSort }: GridHeadProps<Row>) {
  const tabStop = columns.some(({ id }) => id === sort.column) ? sort.column : columns[0]?.id;
  return (
    <thead>
      <tr className="grid-head" aria-rowindex={1} style={{ gridTemplateColumns: tracks }} onKeyDown={moveSideways}>
        {columns.map(({ id, label, isNumber = false }, index) => (
          <th
            key={id}
            scope="col"
            aria-colindex={index + 1}
            aria-sort={id !== sort.column ? 'none' : sort.descending ? 'descending' : 'ascending'}
            data-number={isNumber}
          >
            <Button className="grid-head-button" excludeFromTabOrder={id !== tabStop} onPress={() => onSort(id)}>
              <span>{label}</span>
              {id === sort.column && <Icon name={sort.descending ? 'chevron' : 'chevronUp'} />}
            </Button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function moveSideways({ key, currentTarget, target }: KeyboardEvent<HTMLElement>): void {
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return;
  const heads = [...currentTarget.querySelectorAll('button')];
  const at = heads.findIndex((head) => head.contains(target instanceof Node ? target : null));
  heads[at + (key === 'ArrowRight' ? 1 : -1)]?.focus();
}
