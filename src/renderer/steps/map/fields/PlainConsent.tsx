import { BRANDS } from '../../../../shared/platform';
import { CheckField } from '../../../components/fields/CheckField';
import { useApp } from '../../../state/app-context';
import { plainColumns } from '../../../state/lists/file-fields';
import { t } from '../../../translate';
import { isNamedFor, labelOfUse } from '../columns/column-uses';

/** The columns that would be readable in the file: only those ticked are written. */
export function PlainConsent() {
  const { wizard, dispatchWizard } = useApp();
  const { platform, plain } = wizard.file;
  const columns = plainColumns(wizard.lists);
  if (columns.length === 0) return null;
  const agree = (field: (typeof columns)[number]['field'], isAgreed: boolean) =>
    dispatchWizard({
      type: 'file-changed',
      change: { plain: isAgreed ? [...plain, field] : plain.filter((item) => item !== field) },
    });
  return (
    <fieldset className="plain-consent">
      <legend>{t('files.plain', { platform: BRANDS[platform] })}</legend>
      {columns.map(({ field, header }) => (
        <CheckField
          key={field}
          label={
            isNamedFor(header, field)
              ? labelOfUse(field)
              : t('files.plain.column', { field: labelOfUse(field), header })
          }
          isSelected={plain.includes(field)}
          onChange={(isAgreed) => agree(field, isAgreed)}
        />
      ))}
    </fieldset>
  );
}
