import { Button, Checkbox, CopyButton, Modal, Select, SimpleGrid, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Permission } from "../../lib/api-types.ts";
import { useCreateKey } from "./data.ts";
import classes from "./team.module.css";

const LIVES = ["30", "90", "365"] as const;

/** Makes a key with some of one's own permissions, and shows its secret once. */
export function NewKeyDialog({ permissions, onClose }: { readonly permissions: readonly Permission[]; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<string[]>(["jobs:read", "jobs:write"]);
  const [days, setDays] = useState<string>("90");
  const create = useCreateKey();
  const submit = () => {
    const expiresInDays = days === "" ? {} : { expiresInDays: Number(days) };
    create.mutate({ name, scopes: permissions.filter((each) => scopes.includes(each)), ...expiresInDays });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(create.data ? "team.keyMade" : "team.newKey")}
      closeButtonProps={{ "aria-label": t("common.close") }}
      closeOnClickOutside={!create.data}
      centered
    >
      {create.data ? (
        <div className={classes.form}>
          <TextInput label={t("team.keyMade")} description={t("team.keyMadeBody")} readOnly value={create.data.secret} />
          <CopyButton value={create.data.secret}>
            {({ copied, copy }) => <Button onClick={copy}>{t(copied ? "team.copied" : "team.copy")}</Button>}
          </CopyButton>
          <Button variant="default" onClick={onClose}>
            {t("team.close")}
          </Button>
        </div>
      ) : (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <TextInput
            label={t("team.keyName")}
            required
            withAsterisk={false}
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Checkbox.Group label={t("team.scopes")} value={scopes} onChange={setScopes} error={create.error?.message}>
            <SimpleGrid cols={2} spacing="xs" mt={6}>
              {permissions.map((permission) => (
                <Checkbox key={permission} size="xs" value={permission} label={permission} />
              ))}
            </SimpleGrid>
          </Checkbox.Group>
          <Select
            label={t("team.expiresIn")}
            allowDeselect={false}
            value={days}
            data={[
              ...LIVES.map((value) => ({ value, label: t("team.days", { count: Number(value) }) })),
              { value: "", label: t("team.never") },
            ]}
            onChange={(value) => setDays(value ?? "")}
          />
          <Button type="submit" loading={create.isPending}>
            {t("team.makeKey")}
          </Button>
        </form>
      )}
    </Modal>
  );
}
