import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { Icon } from '../../../components/Icon';
import { t } from '../../../translate';
import { type ColumnUse, labelOfUse } from '../columns/column-uses';

interface UseMenuProps {
  /** Of the column. */
  readonly name: string;
  /** Why it is taken for what it is; null if it is not. */
  readonly reason: string | null;
  /** How much of it is filled and valid. */
  readonly facts: string;
  readonly use: ColumnUse | null;
  /** Its possible uses, in menu order. */
  readonly offered: readonly ColumnUse[];
  /** Countries are used only with phone numbers. */
  readonly canBeCountry: boolean;
  readonly onAssign: (use: ColumnUse | null) => void;
}

const NOT_USED = 'none';

/** The menu below the head of a column, where its use is chosen. */
export function UseMenu({ name, reason, facts, use, offered, canBeCountry, onAssign }: UseMenuProps) {
  return (
    <Popover className="popover" placement="bottom start">
      <Menu
        className="options"
        aria-label={t('map.use.menu', { column: name })}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[use ?? NOT_USED]}
        disabledKeys={canBeCountry || use === 'country' ? [] : ['country']}
        onSelectionChange={(keys) => {
          const chosen = offered.find((item) => keys === 'all' || keys.has(item)) ?? null;
          if (chosen !== use) onAssign(chosen);
        }}
      >
        <MenuSection>
          <Header className="menu-title">
            <span className="menu-name">{name}</span>
            {reason !== null && <span>{reason}</span>}
            <span>{facts}</span>
          </Header>
          {[...offered, null].map((item) => (
            <MenuItem key={item ?? NOT_USED} id={item ?? NOT_USED} textValue={labelOfUse(item)} className="option">
              <span>{labelOfUse(item)}</span>
              {item === 'country' && !canBeCountry && <span className="hint">{t('map.use.hint.phone')}</span>}
              <Icon name="check" />
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </Popover>
  );
}
