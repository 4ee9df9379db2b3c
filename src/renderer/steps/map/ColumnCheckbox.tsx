import { Checkbox } from 'react-aria-components';
import { Icon } from '../../components/Icon';

/** One of several choices in a row; ticked, it carries the accent and a tick. */
export function ColumnCheckbox({ value, label }: { readonly value: string; readonly label: string }) {
  return (
    <Checkbox value={value} className="tick">
      <span className="check-box">
        <Icon name="check" />
      </span>
      <span className="tick-label">{label}</span>
    </Checkbox>
  );
}
