import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { ListInfo } from '../../../../shared/list';
import { Icon } from '../../../components/Icon';
import { formatBytes } from '../../../format';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';
import { DialectFields } from './DialectFields';
import { nameOfDelimiter, nameOfEncoding } from './dialect-names';

interface ReadAsProps {
  readonly draft: ListDraft;
  readonly info: ListInfo;
  readonly isPasted: boolean;
}

/** Size and format of the list in one short sentence; a button opens the fields to correct it. */
export function ReadAs({ draft, info, isPasted }: ReadAsProps) {
  return (
    <span className="read-as">
      {info.encodingConfidence === 'guess' && info.container.kind !== 'workbook' && (
        <span className="read-as-doubt">
          <Icon name="warning" />
          {t('map.read.doubtful')}
        </span>
      )}
      <span className="read-as-facts">
        {isPasted ? (
          <span className="read-as-format">{t('map.read.pasted')}</span>
        ) : (
          <>
            {info.bytes !== null && <span className="list-size">{formatBytes(info.bytes)}</span>}
            <span className="read-as-format" title={describeFormat(info)}>
              {describeFormat(info)}
            </span>
            <span className="read-as-header">{describeHeader(info)}</span>
          </>
        )}
      </span>
      <DialogTrigger>
        <Button className="link" aria-label={t('map.read.changeLabel')}>
          {t('map.read.change')}
        </Button>
        <Popover className="popover popover-wide" placement="bottom start">
          <Dialog className="reading">
            <Heading slot="title">{t('map.read.title')}</Heading>
            <DialectFields draft={draft} info={info} />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </span>
  );
}

function describeFormat({ container, dialect }: ListInfo): string {
  if (container.kind === 'workbook') return t('map.read.sheet', { sheet: container.sheet });
  return t('map.read.text', {
    encoding: nameOfEncoding(dialect.encoding),
    delimiter: nameOfDelimiter(dialect.delimiter) ?? dialect.delimiter,
  });
}

function describeHeader({ dialect }: ListInfo): string {
  return dialect.header ? t('map.read.header', { row: dialect.skippedLines + 1 }) : t('map.read.noHeader');
}
