import { Anchor, SegmentedControl, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRegister } from "../features/door/data.ts";
import { Door } from "../features/door/door.tsx";
import { DoorForm } from "../features/door/door-form.tsx";
import { NewAccountFields, useNewAccount } from "../features/door/new-account-fields.tsx";
import { startOver } from "../lib/session.ts";

/** A new account with a workspace of its own. */
export function RegisterPage() {
  const { t } = useTranslation();
  const { account, setAccount } = useNewAccount();
  const [role, setRole] = useState<"seeker" | "recruiter">("recruiter");
  const [companyName, setCompanyName] = useState("");
  const register = useRegister();
  return (
    <Door
      title={t("door.registerTitle")}
      foot={
        <span>
          {t("door.hasAccount")}{" "}
          <Anchor component={Link} to="/sign-in">
            {t("door.signIn")}
          </Anchor>
        </span>
      }
    >
      <DoorForm
        label={t("door.register")}
        isBusy={register.isPending}
        problem={register.error?.message}
        onSubmit={() =>
          register.mutate({ ...account, role, ...(role === "recruiter" && { companyName }) }, { onSuccess: () => startOver("/") })
        }
      >
        <SegmentedControl
          aria-label={t("door.role")}
          value={role}
          onChange={(value) => setRole(value === "seeker" ? "seeker" : "recruiter")}
          data={(["recruiter", "seeker"] as const).map((value) => ({ value, label: t(`door.roles.${value}`) }))}
        />
        <NewAccountFields account={account} onChange={setAccount} />
        {role === "recruiter" && (
          <TextInput
            label={t("door.company")}
            description={t("door.companyHint")}
            autoComplete="organization"
            required
            withAsterisk={false}
            value={companyName}
            onChange={(event) => setCompanyName(event.currentTarget.value)}
          />
        )}
      </DoorForm>
    </Door>
  );
}
