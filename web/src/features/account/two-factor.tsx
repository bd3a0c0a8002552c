import { Button, PasswordInput, TextInput, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { renderSVG } from "uqr";
import { focusField } from "../../ui/focus-field.ts";
import { notify } from "../../ui/notify.ts";
import classes from "./account.module.css";
import { useConfirmTwoFactor, useStartTwoFactor, useStopTwoFactor } from "./data.ts";

/** Turns the second factor on, in two steps, or off. */
export function TwoFactor({ isOn }: { readonly isOn: boolean }) {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const [password, setPassword] = useState("");
  const start = useStartTwoFactor();
  const stop = useStopTwoFactor();
  const done = (words: string) => {
    setIsAsking(false);
    setPassword("");
    start.reset();
    notify(words);
  };
  const change = isOn ? stop : start;
  const submit = () => (isOn ? stop.mutate(password, { onSuccess: () => done(t("account.off")) }) : start.mutate(password));
  return (
    <section className={classes.section}>
      <Title order={2} className={classes.title}>
        {t("account.twoFactor")}
      </Title>
      <div className={classes.row}>
        <span className={classes.what}>{t(isOn ? "account.twoFactorOn" : "account.twoFactorOff")}</span>
        {!isAsking && (
          <Button variant="default" size="xs" onClick={() => setIsAsking(true)}>
            {t(isOn ? "account.turnOff" : "account.turnOn")}
          </Button>
        )}
      </div>
      {isAsking && !start.data && (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <PasswordInput
            label={t("account.confirmPassword")}
            autoComplete="current-password"
            required
            withAsterisk={false}
            ref={focusField}
            error={change.error?.message}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" loading={change.isPending}>
            {t(isOn ? "account.turnOff" : "door.goOn")}
          </Button>
        </form>
      )}
      {isAsking && start.data && <ConfirmCode {...start.data} onConfirmed={() => done(t("account.on"))} />}
    </section>
  );
}

function ConfirmCode(props: {
  readonly uri: string;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
  readonly onConfirmed: () => void;
}) {
  const { t } = useTranslation();
  const [code, setCode] = useState("");
  const confirm = useConfirmTwoFactor();
  return (
    <div className={classes.section}>
      <p>{t("account.scan")}</p>
      <img className={classes.qr} alt={t("account.qr")} src={`data:image/svg+xml,${encodeURIComponent(renderSVG(props.uri))}`} />
      <TextInput label={t("account.secret")} readOnly value={props.secret} className={classes.form} />
      <strong>{t("account.recovery")}</strong>
      <span className={classes.meta}>{t("account.recoveryHint")}</span>
      <ul className={classes.codes}>
        {props.recoveryCodes.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          confirm.mutate(code, { onSuccess: props.onConfirmed });
        }}
      >
        <TextInput
          label={t("account.firstCode")}
          autoComplete="one-time-code"
          inputMode="numeric"
          required
          withAsterisk={false}
          error={confirm.error?.message}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" loading={confirm.isPending}>
          {t("account.confirm")}
        </Button>
      </form>
    </div>
  );
}
