import { Button } from '#components/Button.tsx';
import { confirm } from '#components/confirm.ts';
import { Drawer } from '#components/Drawer.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { SelectField } from '#components/SelectField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { licenceTypes, type ThirdParty } from '#domain/integrations/integration.ts';
import { parseThirdParty } from '#domain/integrations/parse-third-party.ts';
import {
  emptyThirdPartyForm,
  thirdPartyToForm,
  type ThirdPartyForm,
} from '#domain/integrations/third-party-form.ts';
import { useT } from '#i18n/t.ts';
import {
  useListSupportTableQuery,
  useRemoveThirdPartyMutation,
  useSaveThirdPartyMutation,
} from '#state/integrations.ts';

const ProductFields = () => {
  const t = useT('integrations');
  const { data } = useListSupportTableQuery(null);
  const table = (data ?? []).map(({ slug, label }) => ({ value: slug, label }));
  return (
    <>
      <FieldRow>
        <TextField name="product" label={t('productForm.product')} isRequired hasAutoFocus />
        <TextField name="vendor" label={t('productForm.vendor')} />
      </FieldRow>
      <SelectField
        name="cycleSource"
        label={t('productForm.cycles')}
        hint={t('productForm.cyclesHint')}
        options={table}
        canBeEmpty
      />
      <FieldRow>
        <SelectField
          name="licence"
          label={t('productForm.licence')}
          options={licenceTypes.map((value) => ({ value, label: t(`licence.${value}`) }))}
        />
        <TextField name="spdx" label={t('productForm.spdx')} hint={t('productForm.spdxHint')} />
      </FieldRow>
      <TextField name="website" label={t('productForm.website')} />
      <TextAreaField name="note" label={t('productForm.note')} />
    </>
  );
};

type DrawerProps = { readonly product: ThirdParty | null; readonly onClose: () => void };

const RemoveProduct = ({ product, onClose }: DrawerProps & { readonly product: ThirdParty }) => {
  const t = useT('integrations');
  const [remove] = useRemoveThirdPartyMutation();
  const ask = async (): Promise<void> => {
    const isSure = await confirm({
      title: t('products.removeTitle'),
      text: t('products.removeText', { name: product.product }),
      action: t('products.remove'),
      tone: 'danger',
    });
    if (!isSure) return;
    await runCommand(remove({ id: product.id }).unwrap(), () => {
      notify.done(t('products.removed'), { undo: true });
      onClose();
    });
  };
  return (
    <Button tone="quiet" onClick={() => void ask()}>
      {t('products.remove')}
    </Button>
  );
};

/** A product, new or to change. */
export const ProductDrawer = ({ product, onClose }: DrawerProps) => {
  const t = useT('integrations');
  const [save] = useSaveThirdPartyMutation();
  const form = useDomainForm({
    values: product === null ? emptyThirdPartyForm() : thirdPartyToForm(product),
    parse: parseThirdParty,
    onSave: (typed: ThirdPartyForm) => save({ id: product?.id ?? null, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('products.saved'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Drawer
      title={product === null ? t('addProduct') : t('products.edit')}
      isOpen
      onClose={onClose}
    >
      <Form form={form}>
        <ProductFields />
        <FormBar />
      </Form>
      {product === null ? null : <RemoveProduct product={product} onClose={onClose} />}
    </Drawer>
  );
};
