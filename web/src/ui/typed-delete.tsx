import { Button, Modal, PasswordInput, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

/** Asks for the name of what is to be deleted, typed in, and where needed for the password, before something is gone for good. */
export function TypedDelete(props: {
  /** On the button, and over the question. */
  readonly label: string;
  readonly body: string;
  /** Of the field, which says what is to be typed. */
  readonly field: string;
  readonly expected: string;
  readonly asksPassword?: boolean;
  readonly error?: string | undefined;
  readonly isBusy: boolean;
  readonly onConfirm: (typed: { readonly confirm: string; readonly password: string }) => void;
}) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const [confirm, setConfirm] = useState("");
  const [password, setPassword] = useState("");
  // What was typed does not wait for the next time.
  const close = () => {
    setIsOpen(false);
    setConfirm("");
    setPassword("");
  };
  return (
    <>
      <Button variant="default" size="xs" onClick={() => setIsOpen(true)}>
        {props.label}
      </Button>
      <Modal opened={isOpen} onClose={close} title={props.label} closeButtonProps={{ "aria-label": t("common.close") }} centered>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            props.onConfirm({ confirm, password });
          }}
        >
          <Text mb="md">{props.body}</Text>
          <TextInput
            label={props.field}
            autoComplete="off"
            required
            withAsterisk={false}
            data-autofocus
            mb="sm"
            error={props.error}
            value={confirm}
            onChange={(event) => setConfirm(event.currentTarget.value)}
          />
          {props.asksPassword && (
            <PasswordInput
              label={t("account.confirmPassword")}
              description={t("account.confirmPasswordIfAny")}
              autoComplete="current-password"
              mb="sm"
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
          )}
          <Button type="submit" color="red.8" fullWidth disabled={confirm.trim() !== props.expected} loading={props.isBusy}>
            {props.label}
          </Button>
        </form>
      </Modal>
    </>
  );
}
