/** Written by npm run api. */
export interface paths {
    "/api/v1/assessment-weightings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_assessment_weightings"];
        put?: never;
        post: operations["create_assessment_weighting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessment-weightings/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_assessment_weightings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessment-weightings/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_assessment_weighting"];
        put?: never;
        post?: never;
        delete: operations["delete_assessment_weighting"];
        options?: never;
        head?: never;
        patch: operations["update_assessment_weighting"];
        trace?: never;
    };
    "/api/v1/assessment-weightings/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["assessment_weighting_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessment-weightings/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_assessment_weighting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_audit_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-records/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_audit_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/background-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_background_entries"];
        put?: never;
        post: operations["create_background_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/background-entries/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_background_entries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/background-entries/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_background_entry"];
        put?: never;
        post?: never;
        delete: operations["delete_background_entry"];
        options?: never;
        head?: never;
        patch: operations["update_background_entry"];
        trace?: never;
    };
    "/api/v1/background-entries/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["background_entry_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/background-entries/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_background_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_care_plans"];
        put?: never;
        post: operations["create_care_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-plans/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_care_plans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-plans/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_care_plan"];
        put?: never;
        post?: never;
        delete: operations["delete_care_plan"];
        options?: never;
        head?: never;
        patch: operations["update_care_plan"];
        trace?: never;
    };
    "/api/v1/care-plans/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["care_plan_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/care-plans/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_care_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_choices"];
        put?: never;
        post: operations["create_choice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/choices/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_choice"];
        put?: never;
        post?: never;
        delete: operations["delete_choice"];
        options?: never;
        head?: never;
        patch: operations["update_choice"];
        trace?: never;
    };
    "/api/v1/choices/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["choice_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/choices/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_choice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_contact_roles"];
        put?: never;
        post: operations["create_contact_role"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact-roles/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_contact_roles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact-roles/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_contact_role"];
        put?: never;
        post?: never;
        delete: operations["delete_contact_role"];
        options?: never;
        head?: never;
        patch: operations["update_contact_role"];
        trace?: never;
    };
    "/api/v1/contact-roles/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["contact_role_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact-roles/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_contact_role"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_contacts"];
        put?: never;
        post: operations["create_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_contacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_contact"];
        put?: never;
        post?: never;
        delete: operations["delete_contact"];
        options?: never;
        head?: never;
        patch: operations["update_contact"];
        trace?: never;
    };
    "/api/v1/contacts/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["contact_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{record_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["contact_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_custom_fields"];
        put?: never;
        post: operations["create_custom_field"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/custom-fields/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_custom_field"];
        put?: never;
        post?: never;
        delete: operations["delete_custom_field"];
        options?: never;
        head?: never;
        patch: operations["update_custom_field"];
        trace?: never;
    };
    "/api/v1/custom-fields/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["custom_field_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/custom-fields/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_custom_field"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_customer_events"];
        put?: never;
        post: operations["create_customer_event"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-events/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_customer_events"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-events/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_customer_event"];
        put?: never;
        post?: never;
        delete: operations["delete_customer_event"];
        options?: never;
        head?: never;
        patch: operations["update_customer_event"];
        trace?: never;
    };
    "/api/v1/customer-events/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["customer_event_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-events/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_customer_event"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_customer_groups"];
        put?: never;
        post: operations["create_customer_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-groups/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_customer_groups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-groups/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_customer_group"];
        put?: never;
        post?: never;
        delete: operations["delete_customer_group"];
        options?: never;
        head?: never;
        patch: operations["update_customer_group"];
        trace?: never;
    };
    "/api/v1/customer-groups/{record_id}/add-members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["customer_group_add_members"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-groups/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["customer_group_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-groups/{record_id}/remove-members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["customer_group_remove_members"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-groups/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_customer_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_customers"];
        put?: never;
        post: operations["create_customer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_customers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["customer_duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_customer"];
        put?: never;
        post?: never;
        delete: operations["delete_customer"];
        options?: never;
        head?: never;
        patch: operations["update_customer"];
        trace?: never;
    };
    "/api/v1/customers/{record_id}/assessment-trend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["customer_assessment_trend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{record_id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["customer_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{record_id}/contact-tree": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["customer_contact_tree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["customer_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_customer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_departments"];
        put?: never;
        post: operations["create_department"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_departments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_department"];
        put?: never;
        post?: never;
        delete: operations["delete_department"];
        options?: never;
        head?: never;
        patch: operations["update_department"];
        trace?: never;
    };
    "/api/v1/departments/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["department_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_department"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event-participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_event_participants"];
        put?: never;
        post: operations["create_event_participant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event-participants/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_event_participants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event-participants/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_event_participant"];
        put?: never;
        post?: never;
        delete: operations["delete_event_participant"];
        options?: never;
        head?: never;
        patch: operations["update_event_participant"];
        trace?: never;
    };
    "/api/v1/event-participants/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["event_participant_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event-participants/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_event_participant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/family-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_family_members"];
        put?: never;
        post: operations["create_family_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/family-members/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_family_members"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/family-members/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_family_member"];
        put?: never;
        post?: never;
        delete: operations["delete_family_member"];
        options?: never;
        head?: never;
        patch: operations["update_family_member"];
        trace?: never;
    };
    "/api/v1/family-members/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["family_member_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/family-members/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_family_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/field-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_field_rules"];
        put?: never;
        post: operations["create_field_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/field-rules/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_field_rules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/field-rules/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_field_rule"];
        put?: never;
        post?: never;
        delete: operations["delete_field_rule"];
        options?: never;
        head?: never;
        patch: operations["update_field_rule"];
        trace?: never;
    };
    "/api/v1/field-rules/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["field_rule_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/field-rules/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_field_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/group-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_group_members"];
        put?: never;
        post: operations["create_group_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/group-members/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_group_members"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/group-members/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_group_member"];
        put?: never;
        post?: never;
        delete: operations["delete_group_member"];
        options?: never;
        head?: never;
        patch: operations["update_group_member"];
        trace?: never;
    };
    "/api/v1/group-members/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["group_member_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/group-members/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_group_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/important-dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_important_dates"];
        put?: never;
        post: operations["create_important_date"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/important-dates/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_important_dates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/important-dates/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_important_date"];
        put?: never;
        post?: never;
        delete: operations["delete_important_date"];
        options?: never;
        head?: never;
        patch: operations["update_important_date"];
        trace?: never;
    };
    "/api/v1/important-dates/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["important_date_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/important-dates/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_important_date"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{service}/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
                job_id: string;
            };
            cookie?: never;
        };
        get: operations["job"];
        put?: never;
        post?: never;
        delete: operations["cancel_job"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["update_me"];
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["change_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["my_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["end_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["meta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/number-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_number_series"];
        put?: never;
        post: operations["create_number_series"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/number-series/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_number_series"];
        put?: never;
        post?: never;
        delete: operations["delete_number_series"];
        options?: never;
        head?: never;
        patch: operations["update_number_series"];
        trace?: never;
    };
    "/api/v1/number-series/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["number_series_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/number-series/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_number_series"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_permissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permissions/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_permission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permissions/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["permission_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{entity}/{record_id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entity: string;
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["come"];
        delete: operations["leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{entity}/{record_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entity: string;
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relationship-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_relationship_assessments"];
        put?: never;
        post: operations["create_relationship_assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relationship-assessments/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_relationship_assessments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relationship-assessments/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_relationship_assessment"];
        put?: never;
        post?: never;
        delete: operations["delete_relationship_assessment"];
        options?: never;
        head?: never;
        patch: operations["update_relationship_assessment"];
        trace?: never;
    };
    "/api/v1/relationship-assessments/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["relationship_assessment_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relationship-assessments/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_relationship_assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_role_assignments"];
        put?: never;
        post: operations["create_role_assignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-assignments/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_role_assignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-assignments/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_role_assignment"];
        put?: never;
        post?: never;
        delete: operations["delete_role_assignment"];
        options?: never;
        head?: never;
        patch: operations["update_role_assignment"];
        trace?: never;
    };
    "/api/v1/role-assignments/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["role_assignment_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-assignments/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_role_assignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_role_grants"];
        put?: never;
        post: operations["create_role_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-grants/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_role_grants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-grants/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_role_grant"];
        put?: never;
        post?: never;
        delete: operations["delete_role_grant"];
        options?: never;
        head?: never;
        patch: operations["update_role_grant"];
        trace?: never;
    };
    "/api/v1/role-grants/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["role_grant_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-grants/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_role_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_roles"];
        put?: never;
        post: operations["create_role"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_roles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_role"];
        put?: never;
        post?: never;
        delete: operations["delete_role"];
        options?: never;
        head?: never;
        patch: operations["update_role"];
        trace?: never;
    };
    "/api/v1/roles/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["role_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_role"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["who_am_i"];
        put?: never;
        post: operations["sign_in"];
        delete: operations["sign_out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{record_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["session_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["session_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_territories"];
        put?: never;
        post: operations["create_territory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territories/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_territories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territories/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_territory"];
        put?: never;
        post?: never;
        delete: operations["delete_territory"];
        options?: never;
        head?: never;
        patch: operations["update_territory"];
        trace?: never;
    };
    "/api/v1/territories/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["territory_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territories/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_territory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_users"];
        put?: never;
        post: operations["create_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_users"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_user"];
        put?: never;
        post?: never;
        delete: operations["delete_user"];
        options?: never;
        head?: never;
        patch: operations["update_user"];
        trace?: never;
    };
    "/api/v1/users/{record_id}/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["user_end_sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["user_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{record_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{record_id}/set-password": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["user_set_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Address: {
            city?: string;
            country?: string;
            district?: string;
            kind?: string;
            postcode?: string;
            primary?: boolean;
            province?: string;
            street?: string;
        };
        AssessmentWeighting: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            credit?: number;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            readonly deleted_at?: string | null;
            /** Format: date */
            effective_from?: string;
            /** Format: uuid */
            readonly id: string;
            influence?: number;
            loyalty?: number;
            name?: string;
            potential?: number;
            satisfaction?: number;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
        };
        AssessmentWeightingCreate: {
            credit?: number;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date */
            effective_from: string;
            influence?: number;
            loyalty?: number;
            name: string;
            potential?: number;
            satisfaction?: number;
        };
        AssessmentWeightingPage: {
            items: components["schemas"]["AssessmentWeighting"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        AssessmentWeightingUpdate: {
            credit?: number;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date */
            effective_from?: string;
            influence?: number;
            loyalty?: number;
            name?: string;
            potential?: number;
            satisfaction?: number;
            version?: number;
        };
        AuditRecord: {
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            actor?: string;
            /** Format: uuid */
            actor_id?: string | null;
            address?: string | null;
            /** Format: date-time */
            at?: string;
            call_id?: string | null;
            changes?: unknown;
            count?: number | null;
            detail?: unknown;
            entity?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            on_behalf_of?: string | null;
            operation?: string;
            permission?: string | null;
            record_id?: string | null;
            /** @enum {string} */
            result?: "allowed" | "denied" | "failed";
            sequence?: number | null;
            service?: string;
            session_id?: string | null;
        };
        AuditRecordPage: {
            items: components["schemas"]["AuditRecord"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        BackgroundEntry: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            /** Format: date */
            began_on?: string | null;
            /** Format: uuid */
            contact_id?: string;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            degree?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            description?: string | null;
            /** Format: date */
            ended_on?: string | null;
            /** Format: uuid */
            readonly id: string;
            institution?: string;
            /** @enum {string} */
            kind?: "education" | "career";
            position?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
        };
        BackgroundEntryCreate: {
            /** Format: date */
            began_on?: string | null;
            /** Format: uuid */
            contact_id: string;
            custom?: {
                [key: string]: unknown;
            };
            degree?: string | null;
            description?: string | null;
            /** Format: date */
            ended_on?: string | null;
            institution: string;
            /** @enum {string} */
            kind?: "education" | "career";
            position?: string | null;
        };
        BackgroundEntryPage: {
            items: components["schemas"]["BackgroundEntry"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        BackgroundEntryUpdate: {
            /** Format: date */
            began_on?: string | null;
            /** Format: uuid */
            contact_id?: string;
            custom?: {
                [key: string]: unknown;
            };
            degree?: string | null;
            description?: string | null;
            /** Format: date */
            ended_on?: string | null;
            institution?: string;
            /** @enum {string} */
            kind?: "education" | "career";
            position?: string | null;
            version?: number;
        };
        BulkRequest: {
            filter?: {
                [key: string]: unknown;
            };
            ids?: string[];
            /** @enum {string} */
            operation: "edit" | "delete" | "restore";
            q?: string;
            values?: {
                [key: string]: unknown;
            };
        };
        CarePlan: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            actions?: string | null;
            aim?: string;
            /** Format: decimal */
            budget?: string | null;
            /** Format: uuid */
            contact_id?: string;
            /** Format: decimal */
            cost?: string | null;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            currency?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            readonly deleted_at?: string | null;
            /** Format: date */
            done_on?: string | null;
            gift?: string | null;
            /** Format: uuid */
            readonly id: string;
            kind?: string | null;
            /** Format: date */
            planned_on?: string | null;
            /** Format: uuid */
            responsible_id?: string | null;
            result?: string | null;
            /** @enum {string} */
            state?: "planned" | "in_progress" | "done" | "cancelled";
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
        };
        CarePlanCreate: {
            actions?: string | null;
            aim: string;
            /** Format: decimal */
            budget?: string | null;
            /** Format: uuid */
            contact_id: string;
            /** Format: decimal */
            cost?: string | null;
            currency?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date */
            done_on?: string | null;
            gift?: string | null;
            kind?: string | null;
            /** Format: date */
            planned_on?: string | null;
            /** Format: uuid */
            responsible_id?: string | null;
            result?: string | null;
            /** @enum {string} */
            state?: "planned" | "in_progress" | "done" | "cancelled";
        };
        CarePlanPage: {
            items: components["schemas"]["CarePlan"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        CarePlanUpdate: {
            actions?: string | null;
            aim?: string;
            /** Format: decimal */
            budget?: string | null;
            /** Format: uuid */
            contact_id?: string;
            /** Format: decimal */
            cost?: string | null;
            currency?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date */
            done_on?: string | null;
            gift?: string | null;
            kind?: string | null;
            /** Format: date */
            planned_on?: string | null;
            /** Format: uuid */
            responsible_id?: string | null;
            result?: string | null;
            /** @enum {string} */
            state?: "planned" | "in_progress" | "done" | "cancelled";
            version?: number;
        };
        Choice: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            active?: boolean;
            code?: string;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            readonly deleted_at?: string | null;
            /** Format: uuid */
            readonly id: string;
            is_default?: boolean;
            labels?: {
                [key: string]: string;
            };
            list?: string;
            position?: number;
            /** @enum {string} */
            tone?: "neutral" | "blue" | "cyan" | "green" | "yellow" | "orange" | "red" | "purple";
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
        };
        ChoiceCreate: {
            active?: boolean;
            code: string;
            custom?: {
                [key: string]: unknown;
            };
            is_default?: boolean;
            labels: {
                [key: string]: string;
            };
            list: string;
            position?: number;
            /** @enum {string} */
            tone?: "neutral" | "blue" | "cyan" | "green" | "yellow" | "orange" | "red" | "purple";
        };
        ChoicePage: {
            items: components["schemas"]["Choice"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        ChoiceUpdate: {
            active?: boolean;
            code?: string;
            custom?: {
                [key: string]: unknown;
            };
            is_default?: boolean;
            labels?: {
                [key: string]: string;
            };
            list?: string;
            position?: number;
            /** @enum {string} */
            tone?: "neutral" | "blue" | "cyan" | "green" | "yellow" | "orange" | "red" | "purple";
            version?: number;
        };
        Contact: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            /** Format: date */
            birthday?: string | null;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            customer_id?: string;
            decision_role?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            department?: string | null;
            diet?: string | null;
            do_not_call?: boolean;
            do_not_mail?: boolean;
            emails?: components["schemas"]["EmailAddress"][];
            english_name?: string | null;
            external_code?: string | null;
            gender?: string | null;
            has_left?: boolean;
            hobbies?: string[];
            /** Format: uuid */
            readonly id: string;
            is_key?: boolean;
            line_id?: string | null;
            name?: string;
            native_place?: string | null;
            personal_notes?: string | null;
            phones?: components["schemas"]["PhoneNumber"][];
            preferred_channel?: string | null;
            remarks?: string | null;
            /** Format: uuid */
            reports_to_id?: string | null;
            salutation?: string | null;
            title?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
            warmth?: string | null;
            wechat?: string | null;
        };
        ContactCreate: {
            /** Format: date */
            birthday?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            customer_id: string;
            decision_role?: string | null;
            department?: string | null;
            diet?: string | null;
            do_not_call?: boolean;
            do_not_mail?: boolean;
            emails?: components["schemas"]["EmailAddress"][];
            english_name?: string | null;
            external_code?: string | null;
            gender?: string | null;
            has_left?: boolean;
            hobbies?: string[];
            is_key?: boolean;
            line_id?: string | null;
            name: string;
            native_place?: string | null;
            personal_notes?: string | null;
            phones?: components["schemas"]["PhoneNumber"][];
            preferred_channel?: string | null;
            remarks?: string | null;
            /** Format: uuid */
            reports_to_id?: string | null;
            salutation?: string | null;
            title?: string | null;
            warmth?: string | null;
            wechat?: string | null;
        };
        ContactPage: {
            items: components["schemas"]["Contact"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        ContactRole: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            /** Format: uuid */
            contact_id?: string;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            customer_id?: string;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            has_ended?: boolean;
            /** Format: uuid */
            readonly id: string;
            remarks?: string | null;
            role?: string;
            /** Format: date */
            since?: string | null;
            title?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
        };
        ContactRoleCreate: {
            /** Format: uuid */
            contact_id: string;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            customer_id: string;
            has_ended?: boolean;
            remarks?: string | null;
            role: string;
            /** Format: date */
            since?: string | null;
            title?: string | null;
        };
        ContactRolePage: {
            items: components["schemas"]["ContactRole"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        ContactRoleUpdate: {
            /** Format: uuid */
            contact_id?: string;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            customer_id?: string;
            has_ended?: boolean;
            remarks?: string | null;
            role?: string;
            /** Format: date */
            since?: string | null;
            title?: string | null;
            version?: number;
        };
        ContactUpdate: {
            /** Format: date */
            birthday?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            customer_id?: string;
            decision_role?: string | null;
            department?: string | null;
            diet?: string | null;
            do_not_call?: boolean;
            do_not_mail?: boolean;
            emails?: components["schemas"]["EmailAddress"][];
            english_name?: string | null;
            external_code?: string | null;
            gender?: string | null;
            has_left?: boolean;
            hobbies?: string[];
            is_key?: boolean;
            line_id?: string | null;
            name?: string;
            native_place?: string | null;
            personal_notes?: string | null;
            phones?: components["schemas"]["PhoneNumber"][];
            preferred_channel?: string | null;
            remarks?: string | null;
            /** Format: uuid */
            reports_to_id?: string | null;
            salutation?: string | null;
            title?: string | null;
            version?: number;
            warmth?: string | null;
            wechat?: string | null;
        };
        CustomField: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            active?: boolean;
            choice_list?: string | null;
            code?: string;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            currency?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            default?: unknown;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            entity?: string;
            help?: {
                [key: string]: string;
            } | null;
            /** Format: uuid */
            readonly id: string;
            labels?: {
                [key: string]: string;
            };
            position?: number;
            required?: boolean;
            section?: string | null;
            sortable?: boolean;
            target?: string | null;
            /** @enum {string} */
            type?: "text" | "number" | "money" | "date" | "choice" | "multi_choice" | "reference" | "flag";
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
        };
        CustomFieldCreate: {
            active?: boolean;
            choice_list?: string | null;
            code: string;
            currency?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            default?: unknown;
            entity: string;
            help?: {
                [key: string]: string;
            } | null;
            labels: {
                [key: string]: string;
            };
            position?: number;
            required?: boolean;
            section?: string | null;
            sortable?: boolean;
            target?: string | null;
            /** @enum {string} */
            type: "text" | "number" | "money" | "date" | "choice" | "multi_choice" | "reference" | "flag";
        };
        CustomFieldPage: {
            items: components["schemas"]["CustomField"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        CustomFieldUpdate: {
            active?: boolean;
            choice_list?: string | null;
            code?: string;
            currency?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            default?: unknown;
            entity?: string;
            help?: {
                [key: string]: string;
            } | null;
            labels?: {
                [key: string]: string;
            };
            position?: number;
            required?: boolean;
            section?: string | null;
            sortable?: boolean;
            target?: string | null;
            /** @enum {string} */
            type?: "text" | "number" | "money" | "date" | "choice" | "multi_choice" | "reference" | "flag";
            version?: number;
        };
        Customer: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            addresses?: components["schemas"]["Address"][];
            /** Format: date */
            readonly assessed_on?: string | null;
            /** Format: decimal */
            readonly assessment_score?: string | null;
            /** @enum {string|null} */
            readonly assessment_trend?: "up" | "steady" | "down" | null;
            bank_account?: string | null;
            bank_name?: string | null;
            channel?: string | null;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: decimal */
            credit_limit?: string | null;
            credit_rating?: string | null;
            currency?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            readonly deleted_at?: string | null;
            /** Format: uuid */
            readonly department_id?: string | null;
            emails?: components["schemas"]["EmailAddress"][];
            employees?: number | null;
            english_name?: string | null;
            external_code?: string | null;
            /** Format: date */
            readonly first_order_on?: string | null;
            /** Format: date */
            founded_on?: string | null;
            /** Format: uuid */
            readonly id: string;
            industry?: string | null;
            invoice_title?: string | null;
            /** @enum {string} */
            kind?: "company" | "person";
            /** Format: date */
            readonly last_order_on?: string | null;
            level?: string | null;
            /** @enum {string} */
            lifecycle?: "prospect" | "customer" | "dormant" | "lost";
            /** Format: decimal */
            readonly lifetime_value?: string | null;
            name?: string;
            readonly number?: string;
            /** Format: decimal */
            readonly outstanding?: string | null;
            /** Format: decimal */
            readonly overdue?: string | null;
            /** Format: uuid */
            owner_id?: string | null;
            /** Format: uuid */
            parent_id?: string | null;
            payment_terms?: string | null;
            phones?: components["schemas"]["PhoneNumber"][];
            remarks?: string | null;
            /** Format: decimal */
            revenue?: string | null;
            segment?: string | null;
            short_name?: string | null;
            size?: string | null;
            source?: string | null;
            tax_number?: string | null;
            /** Format: uuid */
            readonly territory_id?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
            /** Format: uri */
            website?: string | null;
        };
        CustomerCreate: {
            addresses?: components["schemas"]["Address"][];
            bank_account?: string | null;
            bank_name?: string | null;
            channel?: string | null;
            /** Format: decimal */
            credit_limit?: string | null;
            credit_rating?: string | null;
            currency?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            emails?: components["schemas"]["EmailAddress"][];
            employees?: number | null;
            english_name?: string | null;
            external_code?: string | null;
            /** Format: date */
            founded_on?: string | null;
            industry?: string | null;
            invoice_title?: string | null;
            /** @enum {string} */
            kind?: "company" | "person";
            level?: string | null;
            /** @enum {string} */
            lifecycle?: "prospect" | "customer" | "dormant" | "lost";
            name: string;
            /** Format: uuid */
            owner_id?: string | null;
            /** Format: uuid */
            parent_id?: string | null;
            payment_terms?: string | null;
            phones?: components["schemas"]["PhoneNumber"][];
            remarks?: string | null;
            /** Format: decimal */
            revenue?: string | null;
            segment?: string | null;
            short_name?: string | null;
            size?: string | null;
            source?: string | null;
            tax_number?: string | null;
            /** Format: uri */
            website?: string | null;
        };
        CustomerEvent: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            /** Format: decimal */
            budget?: string | null;
            capacity?: number | null;
            /** Format: decimal */
            cost?: string | null;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            currency?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            readonly deleted_at?: string | null;
            /** Format: uuid */
            readonly department_id?: string | null;
            /** Format: date-time */
            ends_at?: string | null;
            /** Format: uuid */
            group_id?: string | null;
            /** Format: uuid */
            readonly id: string;
            kind?: string | null;
            name?: string;
            /** Format: uri */
            online_at?: string | null;
            /** Format: uuid */
            owner_id?: string | null;
            place?: string | null;
            plan?: string | null;
            result?: string | null;
            /** Format: date-time */
            starts_at?: string | null;
            /** @enum {string} */
            state?: "planned" | "inviting" | "held" | "cancelled";
            /** Format: uuid */
            readonly territory_id?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
        };
        CustomerEventCreate: {
            /** Format: decimal */
            budget?: string | null;
            capacity?: number | null;
            /** Format: decimal */
            cost?: string | null;
            currency?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            ends_at?: string | null;
            /** Format: uuid */
            group_id?: string | null;
            kind?: string | null;
            name: string;
            /** Format: uri */
            online_at?: string | null;
            /** Format: uuid */
            owner_id?: string | null;
            place?: string | null;
            plan?: string | null;
            result?: string | null;
            /** Format: date-time */
            starts_at?: string | null;
            /** @enum {string} */
            state?: "planned" | "inviting" | "held" | "cancelled";
        };
        CustomerEventPage: {
            items: components["schemas"]["CustomerEvent"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        CustomerEventUpdate: {
            /** Format: decimal */
            budget?: string | null;
            capacity?: number | null;
            /** Format: decimal */
            cost?: string | null;
            currency?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            ends_at?: string | null;
            /** Format: uuid */
            group_id?: string | null;
            kind?: string | null;
            name?: string;
            /** Format: uri */
            online_at?: string | null;
            /** Format: uuid */
            owner_id?: string | null;
            place?: string | null;
            plan?: string | null;
            result?: string | null;
            /** Format: date-time */
            starts_at?: string | null;
            /** @enum {string} */
            state?: "planned" | "inviting" | "held" | "cancelled";
            version?: number;
        };
        CustomerGroup: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            readonly deleted_at?: string | null;
            /** Format: uuid */
            readonly department_id?: string | null;
            description?: string | null;
            /** Format: uuid */
            readonly id: string;
            name?: string;
            /** Format: uuid */
            owner_id?: string | null;
            /** Format: uuid */
            parent_id?: string | null;
            purpose?: string | null;
            /** Format: uuid */
            readonly territory_id?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
        };
        CustomerGroupCreate: {
            custom?: {
                [key: string]: unknown;
            };
            description?: string | null;
            name: string;
            /** Format: uuid */
            owner_id?: string | null;
            /** Format: uuid */
            parent_id?: string | null;
            purpose?: string | null;
        };
        CustomerGroupPage: {
            items: components["schemas"]["CustomerGroup"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        CustomerGroupUpdate: {
            custom?: {
                [key: string]: unknown;
            };
            description?: string | null;
            name?: string;
            /** Format: uuid */
            owner_id?: string | null;
            /** Format: uuid */
            parent_id?: string | null;
            purpose?: string | null;
            version?: number;
        };
        CustomerPage: {
            items: components["schemas"]["Customer"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        CustomerUpdate: {
            addresses?: components["schemas"]["Address"][];
            bank_account?: string | null;
            bank_name?: string | null;
            channel?: string | null;
            /** Format: decimal */
            credit_limit?: string | null;
            credit_rating?: string | null;
            currency?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            emails?: components["schemas"]["EmailAddress"][];
            employees?: number | null;
            english_name?: string | null;
            external_code?: string | null;
            /** Format: date */
            founded_on?: string | null;
            industry?: string | null;
            invoice_title?: string | null;
            /** @enum {string} */
            kind?: "company" | "person";
            level?: string | null;
            /** @enum {string} */
            lifecycle?: "prospect" | "customer" | "dormant" | "lost";
            name?: string;
            /** Format: uuid */
            owner_id?: string | null;
            /** Format: uuid */
            parent_id?: string | null;
            payment_terms?: string | null;
            phones?: components["schemas"]["PhoneNumber"][];
            remarks?: string | null;
            /** Format: decimal */
            revenue?: string | null;
            segment?: string | null;
            short_name?: string | null;
            size?: string | null;
            source?: string | null;
            tax_number?: string | null;
            version?: number;
            /** Format: uri */
            website?: string | null;
        };
        Department: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            code?: string | null;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            readonly deleted_at?: string | null;
            description?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            kind?: "company" | "branch" | "department";
            /** Format: uuid */
            manager_id?: string | null;
            name?: string;
            /** Format: uuid */
            parent_id?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
        };
        DepartmentCreate: {
            code?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            description?: string | null;
            /** @enum {string} */
            kind?: "company" | "branch" | "department";
            /** Format: uuid */
            manager_id?: string | null;
            name: string;
            /** Format: uuid */
            parent_id?: string | null;
        };
        DepartmentPage: {
            items: components["schemas"]["Department"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        DepartmentUpdate: {
            code?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            description?: string | null;
            /** @enum {string} */
            kind?: "company" | "branch" | "department";
            /** Format: uuid */
            manager_id?: string | null;
            name?: string;
            /** Format: uuid */
            parent_id?: string | null;
            version?: number;
        };
        EmailAddress: {
            address: string;
            kind?: string;
            opt_out?: boolean;
            primary?: boolean;
        };
        EventParticipant: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            /** Format: uuid */
            contact_id?: string | null;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            customer_id?: string;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            /** Format: uuid */
            event_id?: string;
            follow_up?: string | null;
            /** Format: uuid */
            follow_up_by_id?: string | null;
            /** Format: date */
            follow_up_on?: string | null;
            /** Format: date */
            followed_up_on?: string | null;
            guests?: number;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            state?: "invited" | "registered" | "declined" | "attended" | "absent";
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
        };
        EventParticipantCreate: {
            /** Format: uuid */
            contact_id?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            customer_id: string;
            /** Format: uuid */
            event_id: string;
            follow_up?: string | null;
            /** Format: uuid */
            follow_up_by_id?: string | null;
            /** Format: date */
            follow_up_on?: string | null;
            /** Format: date */
            followed_up_on?: string | null;
            guests?: number;
            /** @enum {string} */
            state?: "invited" | "registered" | "declined" | "attended" | "absent";
        };
        EventParticipantPage: {
            items: components["schemas"]["EventParticipant"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        EventParticipantUpdate: {
            /** Format: uuid */
            contact_id?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            customer_id?: string;
            /** Format: uuid */
            event_id?: string;
            follow_up?: string | null;
            /** Format: uuid */
            follow_up_by_id?: string | null;
            /** Format: date */
            follow_up_on?: string | null;
            /** Format: date */
            followed_up_on?: string | null;
            guests?: number;
            /** @enum {string} */
            state?: "invited" | "registered" | "declined" | "attended" | "absent";
            version?: number;
        };
        FamilyMember: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            /** Format: date */
            birthday?: string | null;
            /** Format: uuid */
            contact_id?: string;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            readonly deleted_at?: string | null;
            /** Format: uuid */
            readonly id: string;
            name?: string;
            note?: string | null;
            occupation?: string | null;
            relation?: string;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
        };
        FamilyMemberCreate: {
            /** Format: date */
            birthday?: string | null;
            /** Format: uuid */
            contact_id: string;
            custom?: {
                [key: string]: unknown;
            };
            name: string;
            note?: string | null;
            occupation?: string | null;
            relation: string;
        };
        FamilyMemberPage: {
            items: components["schemas"]["FamilyMember"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        FamilyMemberUpdate: {
            /** Format: date */
            birthday?: string | null;
            /** Format: uuid */
            contact_id?: string;
            custom?: {
                [key: string]: unknown;
            };
            name?: string;
            note?: string | null;
            occupation?: string | null;
            relation?: string;
            version?: number;
        };
        FieldRule: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            readonly deleted_at?: string | null;
            entity?: string;
            field?: string;
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            role_id?: string;
            /** @enum {string} */
            rule?: "hidden" | "masked" | "readonly";
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
        };
        FieldRuleCreate: {
            custom?: {
                [key: string]: unknown;
            };
            entity: string;
            field: string;
            /** Format: uuid */
            role_id: string;
            /** @enum {string} */
            rule: "hidden" | "masked" | "readonly";
        };
        FieldRulePage: {
            items: components["schemas"]["FieldRule"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        FieldRuleUpdate: {
            custom?: {
                [key: string]: unknown;
            };
            entity?: string;
            field?: string;
            /** Format: uuid */
            role_id?: string;
            /** @enum {string} */
            rule?: "hidden" | "masked" | "readonly";
            version?: number;
        };
        GroupMember: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            customer_id?: string;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            /** Format: uuid */
            group_id?: string;
            /** Format: uuid */
            readonly id: string;
            note?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
        };
        GroupMemberCreate: {
            custom?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            customer_id: string;
            /** Format: uuid */
            group_id: string;
            note?: string | null;
        };
        GroupMemberPage: {
            items: components["schemas"]["GroupMember"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        GroupMemberUpdate: {
            custom?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            customer_id?: string;
            /** Format: uuid */
            group_id?: string;
            note?: string | null;
            version?: number;
        };
        HistoryPage: {
            items: {
                actor?: string | null;
                actor_id?: string | null;
                /** Format: date-time */
                at: string;
                call_id?: string | null;
                changes?: {
                    [key: string]: unknown;
                };
                id: string | null;
                operation: string | null;
                version?: number | null;
            }[];
            next_cursor: string | null;
        };
        ImportantDate: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            /** Format: uuid */
            contact_id?: string;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date */
            day?: string;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            /** Format: uuid */
            readonly id: string;
            is_yearly?: boolean;
            kind?: string | null;
            lead_days?: number;
            name?: string;
            note?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
        };
        ImportantDateCreate: {
            /** Format: uuid */
            contact_id: string;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date */
            day: string;
            is_yearly?: boolean;
            kind?: string | null;
            lead_days?: number;
            name: string;
            note?: string | null;
        };
        ImportantDatePage: {
            items: components["schemas"]["ImportantDate"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        ImportantDateUpdate: {
            /** Format: uuid */
            contact_id?: string;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date */
            day?: string;
            is_yearly?: boolean;
            kind?: string | null;
            lead_days?: number;
            name?: string;
            note?: string | null;
            version?: number;
        };
        JobAnswer: {
            job: {
                /** Format: uuid */
                id: string;
                progress?: number | null;
                result?: unknown;
                service: string;
                state: string;
                total?: number | null;
            } & {
                [key: string]: unknown;
            };
        };
        Meta: {
            [key: string]: unknown;
        };
        NumberSeries: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            readonly deleted_at?: string | null;
            entity?: string;
            /** Format: uuid */
            readonly id: string;
            pattern?: string;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
        };
        NumberSeriesCreate: {
            custom?: {
                [key: string]: unknown;
            };
            entity: string;
            pattern: string;
        };
        NumberSeriesPage: {
            items: components["schemas"]["NumberSeries"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        NumberSeriesUpdate: {
            custom?: {
                [key: string]: unknown;
            };
            entity?: string;
            pattern?: string;
            version?: number;
        };
        People: {
            people: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
        };
        Permission: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            readonly declared?: boolean;
            readonly defaults?: unknown;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            readonly entity?: string;
            /** Format: uuid */
            readonly id: string;
            readonly name?: string;
            readonly operation?: string;
            readonly scoped?: boolean;
            readonly sentence?: string;
            readonly service?: string;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
        };
        PermissionPage: {
            items: components["schemas"]["Permission"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        PhoneNumber: {
            do_not_call?: boolean;
            kind?: string;
            number: string;
            primary?: boolean;
        };
        Problem: {
            base?: {
                [key: string]: unknown;
            };
            call_id: string;
            code: string;
            current?: {
                [key: string]: unknown;
            };
            decision_id?: string;
            detail: string;
            errors?: {
                [key: string]: {
                    code: string;
                    message: string;
                };
            };
            permission?: string;
            reason?: string;
            retry_after?: number;
            service?: string;
            status: number;
            title: string;
            type: string;
        };
        RelationshipAssessment: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            /** Format: date */
            assessed_on?: string;
            /** Format: uuid */
            assessor_id?: string | null;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            credit?: number;
            readonly credit_weight?: number | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            customer_id?: string;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            /** Format: uuid */
            readonly id: string;
            influence?: number;
            readonly influence_weight?: number | null;
            loyalty?: number;
            readonly loyalty_weight?: number | null;
            /** Format: date */
            next_review?: string | null;
            potential?: number;
            readonly potential_weight?: number | null;
            remarks?: string | null;
            satisfaction?: number;
            readonly satisfaction_weight?: number | null;
            /** Format: decimal */
            readonly score?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
        };
        RelationshipAssessmentCreate: {
            /** Format: date */
            assessed_on?: string;
            /** Format: uuid */
            assessor_id?: string | null;
            credit: number;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            customer_id: string;
            influence: number;
            loyalty: number;
            /** Format: date */
            next_review?: string | null;
            potential: number;
            remarks?: string | null;
            satisfaction: number;
        };
        RelationshipAssessmentPage: {
            items: components["schemas"]["RelationshipAssessment"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        RelationshipAssessmentUpdate: {
            /** Format: date */
            assessed_on?: string;
            /** Format: uuid */
            assessor_id?: string | null;
            credit?: number;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            customer_id?: string;
            influence?: number;
            loyalty?: number;
            /** Format: date */
            next_review?: string | null;
            potential?: number;
            remarks?: string | null;
            satisfaction?: number;
            version?: number;
        };
        Role: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            code?: string;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            readonly deleted_at?: string | null;
            description?: string | null;
            /** Format: uuid */
            readonly id: string;
            labels?: {
                [key: string]: string;
            };
            readonly shipped?: boolean;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
        };
        RoleAssignment: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            readonly deleted_at?: string | null;
            /** Format: date */
            ends_on?: string | null;
            /** Format: uuid */
            readonly id: string;
            reason?: string | null;
            /** Format: uuid */
            role_id?: string;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: uuid */
            user_id?: string;
            readonly version: number;
        };
        RoleAssignmentCreate: {
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date */
            ends_on?: string | null;
            reason?: string | null;
            /** Format: uuid */
            role_id: string;
            /** Format: uuid */
            user_id: string;
        };
        RoleAssignmentPage: {
            items: components["schemas"]["RoleAssignment"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        RoleAssignmentUpdate: {
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date */
            ends_on?: string | null;
            reason?: string | null;
            /** Format: uuid */
            role_id?: string;
            /** Format: uuid */
            user_id?: string;
            version?: number;
        };
        RoleCreate: {
            code: string;
            custom?: {
                [key: string]: unknown;
            };
            description?: string | null;
            labels: {
                [key: string]: string;
            };
        };
        RoleGrant: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            readonly deleted_at?: string | null;
            /** Format: uuid */
            readonly id: string;
            permission?: string;
            /** Format: uuid */
            role_id?: string;
            /** @enum {string} */
            scope?: "own" | "department" | "department_and_below" | "territory" | "all";
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
        };
        RoleGrantCreate: {
            custom?: {
                [key: string]: unknown;
            };
            permission: string;
            /** Format: uuid */
            role_id: string;
            /** @enum {string} */
            scope: "own" | "department" | "department_and_below" | "territory" | "all";
        };
        RoleGrantPage: {
            items: components["schemas"]["RoleGrant"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        RoleGrantUpdate: {
            custom?: {
                [key: string]: unknown;
            };
            permission?: string;
            /** Format: uuid */
            role_id?: string;
            /** @enum {string} */
            scope?: "own" | "department" | "department_and_below" | "territory" | "all";
            version?: number;
        };
        RolePage: {
            items: components["schemas"]["Role"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        RoleUpdate: {
            code?: string;
            custom?: {
                [key: string]: unknown;
            };
            description?: string | null;
            labels?: {
                [key: string]: string;
            };
            version?: number;
        };
        SearchAnswer: {
            items: {
                entity: string;
                id: string;
                resource: string;
                subtitle: string;
                title: string;
            }[];
            missing: string[];
        };
        Session: {
            csrf_token: string;
            must_change_password: boolean;
            user: {
                id?: string | null;
                language?: string | null;
                name?: string | null;
                roles?: string[];
                time_zone?: string | null;
                username?: string | null;
            };
        };
        SessionList: {
            items: {
                [key: string]: unknown;
            }[];
        };
        SessionPage: {
            items: components["schemas"]["Session"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        Territory: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            code?: string | null;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            readonly deleted_at?: string | null;
            description?: string | null;
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            manager_id?: string | null;
            name?: string;
            /** Format: uuid */
            parent_id?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            readonly version: number;
        };
        TerritoryCreate: {
            code?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            description?: string | null;
            /** Format: uuid */
            manager_id?: string | null;
            name: string;
            /** Format: uuid */
            parent_id?: string | null;
        };
        TerritoryPage: {
            items: components["schemas"]["Territory"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        TerritoryUpdate: {
            code?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            description?: string | null;
            /** Format: uuid */
            manager_id?: string | null;
            name?: string;
            /** Format: uuid */
            parent_id?: string | null;
            version?: number;
        };
        TimelinePage: {
            items: {
                actor?: string | null;
                actor_id?: string | null;
                /** Format: date-time */
                at: string;
                call_id?: string | null;
                changes?: {
                    [key: string]: unknown;
                };
                entity?: string;
                id: string | null;
                operation: string | null;
                /** Format: uuid */
                record_id?: string;
                title?: string;
                version?: number | null;
            }[];
            missing: string[];
            next_cursor: string | null;
        };
        User: {
            _can?: {
                [key: string]: boolean;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            /** Format: date */
            birthday?: string | null;
            cost_currency?: string | null;
            /** Format: decimal */
            cost_rate?: string | null;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            readonly deleted_at?: string | null;
            /** Format: uuid */
            department_id?: string | null;
            education?: string | null;
            /** Format: email */
            email?: string | null;
            gender?: string | null;
            /** Format: date */
            hired_on?: string | null;
            /** Format: uuid */
            readonly id: string;
            job_title?: string | null;
            /** @enum {string|null} */
            language?: "en" | "zh-TW" | "zh-CN" | null;
            /** Format: date */
            left_on?: string | null;
            /** Format: uuid */
            manager_id?: string | null;
            name?: string;
            number?: string | null;
            phones?: components["schemas"]["PhoneNumber"][];
            skills?: string[];
            /** @enum {string} */
            status?: "active" | "suspended" | "left";
            /** Format: uuid */
            territory_id?: string | null;
            time_zone?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            username?: string | null;
            readonly version: number;
        };
        UserCreate: {
            /** Format: date */
            birthday?: string | null;
            cost_currency?: string | null;
            /** Format: decimal */
            cost_rate?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            department_id?: string | null;
            education?: string | null;
            /** Format: email */
            email?: string | null;
            gender?: string | null;
            /** Format: date */
            hired_on?: string | null;
            job_title?: string | null;
            /** @enum {string|null} */
            language?: "en" | "zh-TW" | "zh-CN" | null;
            /** Format: date */
            left_on?: string | null;
            /** Format: uuid */
            manager_id?: string | null;
            name: string;
            number?: string | null;
            phones?: components["schemas"]["PhoneNumber"][];
            skills?: string[];
            /** @enum {string} */
            status?: "active" | "suspended" | "left";
            /** Format: uuid */
            territory_id?: string | null;
            time_zone?: string | null;
            username?: string | null;
        };
        UserPage: {
            items: components["schemas"]["User"][];
            missing?: string[];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
        };
        UserUpdate: {
            /** Format: date */
            birthday?: string | null;
            cost_currency?: string | null;
            /** Format: decimal */
            cost_rate?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            department_id?: string | null;
            education?: string | null;
            /** Format: email */
            email?: string | null;
            gender?: string | null;
            /** Format: date */
            hired_on?: string | null;
            job_title?: string | null;
            /** @enum {string|null} */
            language?: "en" | "zh-TW" | "zh-CN" | null;
            /** Format: date */
            left_on?: string | null;
            /** Format: uuid */
            manager_id?: string | null;
            name?: string;
            number?: string | null;
            phones?: components["schemas"]["PhoneNumber"][];
            skills?: string[];
            /** @enum {string} */
            status?: "active" | "suspended" | "left";
            /** Format: uuid */
            territory_id?: string | null;
            time_zone?: string | null;
            username?: string | null;
            version?: number;
        };
    };
    responses: {
        Problem: {
            headers: {
                "X-Call-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_assessment_weightings: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[name]"?: string;
                "filter[name][ne]"?: string;
                "filter[name][in]"?: string;
                "filter[name][contains]"?: string;
                "filter[name][is_null]"?: boolean;
                "filter[effective_from]"?: string;
                "filter[effective_from][ne]"?: string;
                "filter[effective_from][lt]"?: string;
                "filter[effective_from][lte]"?: string;
                "filter[effective_from][gt]"?: string;
                "filter[effective_from][gte]"?: string;
                "filter[effective_from][in]"?: string;
                "filter[effective_from][between]"?: string;
                "filter[effective_from][is_null]"?: boolean;
                "filter[loyalty]"?: number;
                "filter[loyalty][ne]"?: number;
                "filter[loyalty][lt]"?: number;
                "filter[loyalty][lte]"?: number;
                "filter[loyalty][gt]"?: number;
                "filter[loyalty][gte]"?: number;
                "filter[loyalty][in]"?: string;
                "filter[loyalty][between]"?: string;
                "filter[loyalty][is_null]"?: boolean;
                "filter[satisfaction]"?: number;
                "filter[satisfaction][ne]"?: number;
                "filter[satisfaction][lt]"?: number;
                "filter[satisfaction][lte]"?: number;
                "filter[satisfaction][gt]"?: number;
                "filter[satisfaction][gte]"?: number;
                "filter[satisfaction][in]"?: string;
                "filter[satisfaction][between]"?: string;
                "filter[satisfaction][is_null]"?: boolean;
                "filter[credit]"?: number;
                "filter[credit][ne]"?: number;
                "filter[credit][lt]"?: number;
                "filter[credit][lte]"?: number;
                "filter[credit][gt]"?: number;
                "filter[credit][gte]"?: number;
                "filter[credit][in]"?: string;
                "filter[credit][between]"?: string;
                "filter[credit][is_null]"?: boolean;
                "filter[potential]"?: number;
                "filter[potential][ne]"?: number;
                "filter[potential][lt]"?: number;
                "filter[potential][lte]"?: number;
                "filter[potential][gt]"?: number;
                "filter[potential][gte]"?: number;
                "filter[potential][in]"?: string;
                "filter[potential][between]"?: string;
                "filter[potential][is_null]"?: boolean;
                "filter[influence]"?: number;
                "filter[influence][ne]"?: number;
                "filter[influence][lt]"?: number;
                "filter[influence][lte]"?: number;
                "filter[influence][gt]"?: number;
                "filter[influence][gte]"?: number;
                "filter[influence][in]"?: string;
                "filter[influence][between]"?: string;
                "filter[influence][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentWeightingPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_assessment_weighting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentWeightingCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentWeighting"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bulk_assessment_weightings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_assessment_weighting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentWeighting"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_assessment_weighting: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_assessment_weighting: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentWeightingUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentWeighting"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    assessment_weighting_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_assessment_weighting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentWeighting"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_audit_records: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[at]"?: string;
                "filter[at][ne]"?: string;
                "filter[at][lt]"?: string;
                "filter[at][lte]"?: string;
                "filter[at][gt]"?: string;
                "filter[at][gte]"?: string;
                "filter[at][in]"?: string;
                "filter[at][between]"?: string;
                "filter[at][is_null]"?: boolean;
                "filter[actor_id]"?: string;
                "filter[actor_id][ne]"?: string;
                "filter[actor_id][in]"?: string;
                "filter[actor_id][is_null]"?: boolean;
                "filter[actor]"?: string;
                "filter[actor][ne]"?: string;
                "filter[actor][in]"?: string;
                "filter[actor][contains]"?: string;
                "filter[actor][is_null]"?: boolean;
                "filter[on_behalf_of]"?: string;
                "filter[on_behalf_of][ne]"?: string;
                "filter[on_behalf_of][in]"?: string;
                "filter[on_behalf_of][is_null]"?: boolean;
                "filter[operation]"?: string;
                "filter[operation][ne]"?: string;
                "filter[operation][in]"?: string;
                "filter[operation][contains]"?: string;
                "filter[operation][is_null]"?: boolean;
                "filter[entity]"?: string;
                "filter[entity][ne]"?: string;
                "filter[entity][in]"?: string;
                "filter[entity][contains]"?: string;
                "filter[entity][is_null]"?: boolean;
                "filter[record_id]"?: string;
                "filter[record_id][ne]"?: string;
                "filter[record_id][in]"?: string;
                "filter[record_id][is_null]"?: boolean;
                "filter[permission]"?: string;
                "filter[permission][ne]"?: string;
                "filter[permission][in]"?: string;
                "filter[permission][contains]"?: string;
                "filter[permission][is_null]"?: boolean;
                "filter[result]"?: "allowed" | "denied" | "failed";
                "filter[result][ne]"?: "allowed" | "denied" | "failed";
                "filter[result][in]"?: string;
                "filter[result][is_null]"?: boolean;
                "filter[address]"?: string;
                "filter[address][ne]"?: string;
                "filter[address][in]"?: string;
                "filter[address][contains]"?: string;
                "filter[address][is_null]"?: boolean;
                "filter[session_id]"?: string;
                "filter[session_id][ne]"?: string;
                "filter[session_id][in]"?: string;
                "filter[session_id][is_null]"?: boolean;
                "filter[call_id]"?: string;
                "filter[call_id][ne]"?: string;
                "filter[call_id][in]"?: string;
                "filter[call_id][contains]"?: string;
                "filter[call_id][is_null]"?: boolean;
                "filter[service]"?: string;
                "filter[service][ne]"?: string;
                "filter[service][in]"?: string;
                "filter[service][contains]"?: string;
                "filter[service][is_null]"?: boolean;
                "filter[count]"?: number;
                "filter[count][ne]"?: number;
                "filter[count][lt]"?: number;
                "filter[count][lte]"?: number;
                "filter[count][gt]"?: number;
                "filter[count][gte]"?: number;
                "filter[count][in]"?: string;
                "filter[count][between]"?: string;
                "filter[count][is_null]"?: boolean;
                "filter[sequence]"?: number;
                "filter[sequence][ne]"?: number;
                "filter[sequence][lt]"?: number;
                "filter[sequence][lte]"?: number;
                "filter[sequence][gt]"?: number;
                "filter[sequence][gte]"?: number;
                "filter[sequence][in]"?: string;
                "filter[sequence][between]"?: string;
                "filter[sequence][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRecordPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_audit_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRecord"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    list_background_entries: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[contact_id]"?: string;
                "filter[contact_id][ne]"?: string;
                "filter[contact_id][in]"?: string;
                "filter[contact_id][is_null]"?: boolean;
                "filter[kind]"?: "education" | "career";
                "filter[kind][ne]"?: "education" | "career";
                "filter[kind][in]"?: string;
                "filter[kind][is_null]"?: boolean;
                "filter[institution]"?: string;
                "filter[institution][ne]"?: string;
                "filter[institution][in]"?: string;
                "filter[institution][contains]"?: string;
                "filter[institution][is_null]"?: boolean;
                "filter[position]"?: string;
                "filter[position][ne]"?: string;
                "filter[position][in]"?: string;
                "filter[position][contains]"?: string;
                "filter[position][is_null]"?: boolean;
                "filter[degree]"?: string;
                "filter[degree][ne]"?: string;
                "filter[degree][in]"?: string;
                "filter[degree][is_null]"?: boolean;
                "filter[began_on]"?: string;
                "filter[began_on][ne]"?: string;
                "filter[began_on][lt]"?: string;
                "filter[began_on][lte]"?: string;
                "filter[began_on][gt]"?: string;
                "filter[began_on][gte]"?: string;
                "filter[began_on][in]"?: string;
                "filter[began_on][between]"?: string;
                "filter[began_on][is_null]"?: boolean;
                "filter[ended_on]"?: string;
                "filter[ended_on][ne]"?: string;
                "filter[ended_on][lt]"?: string;
                "filter[ended_on][lte]"?: string;
                "filter[ended_on][gt]"?: string;
                "filter[ended_on][gte]"?: string;
                "filter[ended_on][in]"?: string;
                "filter[ended_on][between]"?: string;
                "filter[ended_on][is_null]"?: boolean;
                "filter[description][contains]"?: string;
                "filter[description][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundEntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_background_entry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackgroundEntryCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundEntry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bulk_background_entries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_background_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundEntry"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_background_entry: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_background_entry: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackgroundEntryUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundEntry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    background_entry_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_background_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundEntry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_care_plans: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[contact_id]"?: string;
                "filter[contact_id][ne]"?: string;
                "filter[contact_id][in]"?: string;
                "filter[contact_id][is_null]"?: boolean;
                "filter[aim]"?: string;
                "filter[aim][ne]"?: string;
                "filter[aim][in]"?: string;
                "filter[aim][contains]"?: string;
                "filter[aim][is_null]"?: boolean;
                "filter[kind]"?: string;
                "filter[kind][ne]"?: string;
                "filter[kind][in]"?: string;
                "filter[kind][is_null]"?: boolean;
                "filter[state]"?: "planned" | "in_progress" | "done" | "cancelled";
                "filter[state][ne]"?: "planned" | "in_progress" | "done" | "cancelled";
                "filter[state][in]"?: string;
                "filter[state][is_null]"?: boolean;
                "filter[actions][contains]"?: string;
                "filter[actions][is_null]"?: boolean;
                "filter[responsible_id]"?: string;
                "filter[responsible_id][ne]"?: string;
                "filter[responsible_id][in]"?: string;
                "filter[responsible_id][is_null]"?: boolean;
                "filter[planned_on]"?: string;
                "filter[planned_on][ne]"?: string;
                "filter[planned_on][lt]"?: string;
                "filter[planned_on][lte]"?: string;
                "filter[planned_on][gt]"?: string;
                "filter[planned_on][gte]"?: string;
                "filter[planned_on][in]"?: string;
                "filter[planned_on][between]"?: string;
                "filter[planned_on][is_null]"?: boolean;
                "filter[done_on]"?: string;
                "filter[done_on][ne]"?: string;
                "filter[done_on][lt]"?: string;
                "filter[done_on][lte]"?: string;
                "filter[done_on][gt]"?: string;
                "filter[done_on][gte]"?: string;
                "filter[done_on][in]"?: string;
                "filter[done_on][between]"?: string;
                "filter[done_on][is_null]"?: boolean;
                "filter[gift]"?: string;
                "filter[gift][ne]"?: string;
                "filter[gift][in]"?: string;
                "filter[gift][contains]"?: string;
                "filter[gift][is_null]"?: boolean;
                "filter[budget]"?: string;
                "filter[budget][ne]"?: string;
                "filter[budget][lt]"?: string;
                "filter[budget][lte]"?: string;
                "filter[budget][gt]"?: string;
                "filter[budget][gte]"?: string;
                "filter[budget][in]"?: string;
                "filter[budget][between]"?: string;
                "filter[budget][is_null]"?: boolean;
                "filter[cost]"?: string;
                "filter[cost][ne]"?: string;
                "filter[cost][lt]"?: string;
                "filter[cost][lte]"?: string;
                "filter[cost][gt]"?: string;
                "filter[cost][gte]"?: string;
                "filter[cost][in]"?: string;
                "filter[cost][between]"?: string;
                "filter[cost][is_null]"?: boolean;
                "filter[currency]"?: string;
                "filter[currency][ne]"?: string;
                "filter[currency][in]"?: string;
                "filter[currency][is_null]"?: boolean;
                "filter[result][contains]"?: string;
                "filter[result][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarePlanPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_care_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarePlanCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarePlan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bulk_care_plans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_care_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarePlan"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_care_plan: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_care_plan: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarePlanUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarePlan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    care_plan_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_care_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarePlan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_choices: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[list]"?: string;
                "filter[list][ne]"?: string;
                "filter[list][in]"?: string;
                "filter[list][contains]"?: string;
                "filter[list][is_null]"?: boolean;
                "filter[code]"?: string;
                "filter[code][ne]"?: string;
                "filter[code][in]"?: string;
                "filter[code][is_null]"?: boolean;
                "filter[labels][is_null]"?: boolean;
                "filter[position]"?: number;
                "filter[position][ne]"?: number;
                "filter[position][lt]"?: number;
                "filter[position][lte]"?: number;
                "filter[position][gt]"?: number;
                "filter[position][gte]"?: number;
                "filter[position][in]"?: string;
                "filter[position][between]"?: string;
                "filter[position][is_null]"?: boolean;
                "filter[tone]"?: "neutral" | "blue" | "cyan" | "green" | "yellow" | "orange" | "red" | "purple";
                "filter[tone][ne]"?: "neutral" | "blue" | "cyan" | "green" | "yellow" | "orange" | "red" | "purple";
                "filter[tone][in]"?: string;
                "filter[tone][is_null]"?: boolean;
                "filter[active]"?: boolean;
                "filter[active][ne]"?: boolean;
                "filter[active][in]"?: string;
                "filter[active][is_null]"?: boolean;
                "filter[is_default]"?: boolean;
                "filter[is_default][ne]"?: boolean;
                "filter[is_default][in]"?: string;
                "filter[is_default][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChoicePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_choice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoiceCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Choice"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_choice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Choice"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_choice: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_choice: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoiceUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Choice"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    choice_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_choice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Choice"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_contact_roles: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[customer_id]"?: string;
                "filter[customer_id][ne]"?: string;
                "filter[customer_id][in]"?: string;
                "filter[customer_id][is_null]"?: boolean;
                "filter[contact_id]"?: string;
                "filter[contact_id][ne]"?: string;
                "filter[contact_id][in]"?: string;
                "filter[contact_id][is_null]"?: boolean;
                "filter[role]"?: string;
                "filter[role][ne]"?: string;
                "filter[role][in]"?: string;
                "filter[role][is_null]"?: boolean;
                "filter[title]"?: string;
                "filter[title][ne]"?: string;
                "filter[title][in]"?: string;
                "filter[title][contains]"?: string;
                "filter[title][is_null]"?: boolean;
                "filter[since]"?: string;
                "filter[since][ne]"?: string;
                "filter[since][lt]"?: string;
                "filter[since][lte]"?: string;
                "filter[since][gt]"?: string;
                "filter[since][gte]"?: string;
                "filter[since][in]"?: string;
                "filter[since][between]"?: string;
                "filter[since][is_null]"?: boolean;
                "filter[has_ended]"?: boolean;
                "filter[has_ended][ne]"?: boolean;
                "filter[has_ended][in]"?: string;
                "filter[has_ended][is_null]"?: boolean;
                "filter[remarks]"?: string;
                "filter[remarks][ne]"?: string;
                "filter[remarks][in]"?: string;
                "filter[remarks][contains]"?: string;
                "filter[remarks][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactRolePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_contact_role: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactRoleCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactRole"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bulk_contact_roles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_contact_role: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactRole"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_contact_role: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_contact_role: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactRoleUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactRole"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    contact_role_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_contact_role: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactRole"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_contacts: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[customer_id]"?: string;
                "filter[customer_id][ne]"?: string;
                "filter[customer_id][in]"?: string;
                "filter[customer_id][is_null]"?: boolean;
                "filter[name]"?: string;
                "filter[name][ne]"?: string;
                "filter[name][in]"?: string;
                "filter[name][contains]"?: string;
                "filter[name][is_null]"?: boolean;
                "filter[english_name]"?: string;
                "filter[english_name][ne]"?: string;
                "filter[english_name][in]"?: string;
                "filter[english_name][contains]"?: string;
                "filter[english_name][is_null]"?: boolean;
                "filter[salutation]"?: string;
                "filter[salutation][ne]"?: string;
                "filter[salutation][in]"?: string;
                "filter[salutation][contains]"?: string;
                "filter[salutation][is_null]"?: boolean;
                "filter[gender]"?: string;
                "filter[gender][ne]"?: string;
                "filter[gender][in]"?: string;
                "filter[gender][is_null]"?: boolean;
                "filter[title]"?: string;
                "filter[title][ne]"?: string;
                "filter[title][in]"?: string;
                "filter[title][contains]"?: string;
                "filter[title][is_null]"?: boolean;
                "filter[department]"?: string;
                "filter[department][ne]"?: string;
                "filter[department][in]"?: string;
                "filter[department][contains]"?: string;
                "filter[department][is_null]"?: boolean;
                "filter[reports_to_id]"?: string;
                "filter[reports_to_id][ne]"?: string;
                "filter[reports_to_id][in]"?: string;
                "filter[reports_to_id][is_null]"?: boolean;
                "filter[decision_role]"?: string;
                "filter[decision_role][ne]"?: string;
                "filter[decision_role][in]"?: string;
                "filter[decision_role][is_null]"?: boolean;
                "filter[warmth]"?: string;
                "filter[warmth][ne]"?: string;
                "filter[warmth][in]"?: string;
                "filter[warmth][is_null]"?: boolean;
                "filter[is_key]"?: boolean;
                "filter[is_key][ne]"?: boolean;
                "filter[is_key][in]"?: string;
                "filter[is_key][is_null]"?: boolean;
                "filter[has_left]"?: boolean;
                "filter[has_left][ne]"?: boolean;
                "filter[has_left][in]"?: string;
                "filter[has_left][is_null]"?: boolean;
                "filter[external_code]"?: string;
                "filter[external_code][ne]"?: string;
                "filter[external_code][in]"?: string;
                "filter[external_code][contains]"?: string;
                "filter[external_code][is_null]"?: boolean;
                "filter[phones][is_null]"?: boolean;
                "filter[emails][is_null]"?: boolean;
                "filter[wechat]"?: string;
                "filter[wechat][ne]"?: string;
                "filter[wechat][in]"?: string;
                "filter[wechat][contains]"?: string;
                "filter[wechat][is_null]"?: boolean;
                "filter[line_id]"?: string;
                "filter[line_id][ne]"?: string;
                "filter[line_id][in]"?: string;
                "filter[line_id][contains]"?: string;
                "filter[line_id][is_null]"?: boolean;
                "filter[preferred_channel]"?: string;
                "filter[preferred_channel][ne]"?: string;
                "filter[preferred_channel][in]"?: string;
                "filter[preferred_channel][is_null]"?: boolean;
                "filter[do_not_call]"?: boolean;
                "filter[do_not_call][ne]"?: boolean;
                "filter[do_not_call][in]"?: string;
                "filter[do_not_call][is_null]"?: boolean;
                "filter[do_not_mail]"?: boolean;
                "filter[do_not_mail][ne]"?: boolean;
                "filter[do_not_mail][in]"?: string;
                "filter[do_not_mail][is_null]"?: boolean;
                "filter[remarks][contains]"?: string;
                "filter[remarks][is_null]"?: boolean;
                "filter[birthday]"?: string;
                "filter[birthday][ne]"?: string;
                "filter[birthday][lt]"?: string;
                "filter[birthday][lte]"?: string;
                "filter[birthday][gt]"?: string;
                "filter[birthday][gte]"?: string;
                "filter[birthday][in]"?: string;
                "filter[birthday][between]"?: string;
                "filter[birthday][is_null]"?: boolean;
                "filter[hobbies][contains]"?: string;
                "filter[hobbies][is_null]"?: boolean;
                "filter[native_place]"?: string;
                "filter[native_place][ne]"?: string;
                "filter[native_place][in]"?: string;
                "filter[native_place][contains]"?: string;
                "filter[native_place][is_null]"?: boolean;
                "filter[diet]"?: string;
                "filter[diet][ne]"?: string;
                "filter[diet][in]"?: string;
                "filter[diet][contains]"?: string;
                "filter[diet][is_null]"?: boolean;
                "filter[personal_notes][contains]"?: string;
                "filter[personal_notes][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_contact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bulk_contacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_contact: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_contact: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    contact_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    contact_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Reports To Id
                     * @default null
                     */
                    reports_to_id?: string | null;
                    /**
                     * Version
                     * @default null
                     */
                    version?: number | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_custom_fields: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[entity]"?: string;
                "filter[entity][ne]"?: string;
                "filter[entity][in]"?: string;
                "filter[entity][contains]"?: string;
                "filter[entity][is_null]"?: boolean;
                "filter[code]"?: string;
                "filter[code][ne]"?: string;
                "filter[code][in]"?: string;
                "filter[code][contains]"?: string;
                "filter[code][is_null]"?: boolean;
                "filter[type]"?: "text" | "number" | "money" | "date" | "choice" | "multi_choice" | "reference" | "flag";
                "filter[type][ne]"?: "text" | "number" | "money" | "date" | "choice" | "multi_choice" | "reference" | "flag";
                "filter[type][in]"?: string;
                "filter[type][is_null]"?: boolean;
                "filter[labels][is_null]"?: boolean;
                "filter[help][is_null]"?: boolean;
                "filter[section]"?: string;
                "filter[section][ne]"?: string;
                "filter[section][in]"?: string;
                "filter[section][contains]"?: string;
                "filter[section][is_null]"?: boolean;
                "filter[position]"?: number;
                "filter[position][ne]"?: number;
                "filter[position][lt]"?: number;
                "filter[position][lte]"?: number;
                "filter[position][gt]"?: number;
                "filter[position][gte]"?: number;
                "filter[position][in]"?: string;
                "filter[position][between]"?: string;
                "filter[position][is_null]"?: boolean;
                "filter[required]"?: boolean;
                "filter[required][ne]"?: boolean;
                "filter[required][in]"?: string;
                "filter[required][is_null]"?: boolean;
                "filter[default][is_null]"?: boolean;
                "filter[choice_list]"?: string;
                "filter[choice_list][ne]"?: string;
                "filter[choice_list][in]"?: string;
                "filter[choice_list][contains]"?: string;
                "filter[choice_list][is_null]"?: boolean;
                "filter[target]"?: string;
                "filter[target][ne]"?: string;
                "filter[target][in]"?: string;
                "filter[target][contains]"?: string;
                "filter[target][is_null]"?: boolean;
                "filter[currency]"?: string;
                "filter[currency][ne]"?: string;
                "filter[currency][in]"?: string;
                "filter[currency][is_null]"?: boolean;
                "filter[sortable]"?: boolean;
                "filter[sortable][ne]"?: boolean;
                "filter[sortable][in]"?: string;
                "filter[sortable][is_null]"?: boolean;
                "filter[active]"?: boolean;
                "filter[active][ne]"?: boolean;
                "filter[active][in]"?: string;
                "filter[active][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_custom_field: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_custom_field: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_custom_field: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_custom_field: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    custom_field_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_custom_field: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_customer_events: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[name]"?: string;
                "filter[name][ne]"?: string;
                "filter[name][in]"?: string;
                "filter[name][contains]"?: string;
                "filter[name][is_null]"?: boolean;
                "filter[kind]"?: string;
                "filter[kind][ne]"?: string;
                "filter[kind][in]"?: string;
                "filter[kind][is_null]"?: boolean;
                "filter[state]"?: "planned" | "inviting" | "held" | "cancelled";
                "filter[state][ne]"?: "planned" | "inviting" | "held" | "cancelled";
                "filter[state][in]"?: string;
                "filter[state][is_null]"?: boolean;
                "filter[group_id]"?: string;
                "filter[group_id][ne]"?: string;
                "filter[group_id][in]"?: string;
                "filter[group_id][is_null]"?: boolean;
                "filter[starts_at]"?: string;
                "filter[starts_at][ne]"?: string;
                "filter[starts_at][lt]"?: string;
                "filter[starts_at][lte]"?: string;
                "filter[starts_at][gt]"?: string;
                "filter[starts_at][gte]"?: string;
                "filter[starts_at][in]"?: string;
                "filter[starts_at][between]"?: string;
                "filter[starts_at][is_null]"?: boolean;
                "filter[ends_at]"?: string;
                "filter[ends_at][ne]"?: string;
                "filter[ends_at][lt]"?: string;
                "filter[ends_at][lte]"?: string;
                "filter[ends_at][gt]"?: string;
                "filter[ends_at][gte]"?: string;
                "filter[ends_at][in]"?: string;
                "filter[ends_at][between]"?: string;
                "filter[ends_at][is_null]"?: boolean;
                "filter[place]"?: string;
                "filter[place][ne]"?: string;
                "filter[place][in]"?: string;
                "filter[place][contains]"?: string;
                "filter[place][is_null]"?: boolean;
                "filter[online_at]"?: string;
                "filter[online_at][ne]"?: string;
                "filter[online_at][in]"?: string;
                "filter[online_at][contains]"?: string;
                "filter[online_at][is_null]"?: boolean;
                "filter[capacity]"?: number;
                "filter[capacity][ne]"?: number;
                "filter[capacity][lt]"?: number;
                "filter[capacity][lte]"?: number;
                "filter[capacity][gt]"?: number;
                "filter[capacity][gte]"?: number;
                "filter[capacity][in]"?: string;
                "filter[capacity][between]"?: string;
                "filter[capacity][is_null]"?: boolean;
                "filter[plan][contains]"?: string;
                "filter[plan][is_null]"?: boolean;
                "filter[budget]"?: string;
                "filter[budget][ne]"?: string;
                "filter[budget][lt]"?: string;
                "filter[budget][lte]"?: string;
                "filter[budget][gt]"?: string;
                "filter[budget][gte]"?: string;
                "filter[budget][in]"?: string;
                "filter[budget][between]"?: string;
                "filter[budget][is_null]"?: boolean;
                "filter[cost]"?: string;
                "filter[cost][ne]"?: string;
                "filter[cost][lt]"?: string;
                "filter[cost][lte]"?: string;
                "filter[cost][gt]"?: string;
                "filter[cost][gte]"?: string;
                "filter[cost][in]"?: string;
                "filter[cost][between]"?: string;
                "filter[cost][is_null]"?: boolean;
                "filter[currency]"?: string;
                "filter[currency][ne]"?: string;
                "filter[currency][in]"?: string;
                "filter[currency][is_null]"?: boolean;
                "filter[result][contains]"?: string;
                "filter[result][is_null]"?: boolean;
                "filter[owner_id]"?: string;
                "filter[owner_id][ne]"?: string;
                "filter[owner_id][in]"?: string;
                "filter[owner_id][is_null]"?: boolean;
                "filter[department_id]"?: string;
                "filter[department_id][ne]"?: string;
                "filter[department_id][in]"?: string;
                "filter[department_id][is_null]"?: boolean;
                "filter[territory_id]"?: string;
                "filter[territory_id][ne]"?: string;
                "filter[territory_id][in]"?: string;
                "filter[territory_id][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerEventPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_customer_event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerEventCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerEvent"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bulk_customer_events: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_customer_event: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerEvent"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_customer_event: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_customer_event: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerEventUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerEvent"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    customer_event_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_customer_event: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerEvent"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_customer_groups: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[name]"?: string;
                "filter[name][ne]"?: string;
                "filter[name][in]"?: string;
                "filter[name][contains]"?: string;
                "filter[name][is_null]"?: boolean;
                "filter[parent_id]"?: string;
                "filter[parent_id][ne]"?: string;
                "filter[parent_id][in]"?: string;
                "filter[parent_id][is_null]"?: boolean;
                "filter[purpose]"?: string;
                "filter[purpose][ne]"?: string;
                "filter[purpose][in]"?: string;
                "filter[purpose][is_null]"?: boolean;
                "filter[description][contains]"?: string;
                "filter[description][is_null]"?: boolean;
                "filter[owner_id]"?: string;
                "filter[owner_id][ne]"?: string;
                "filter[owner_id][in]"?: string;
                "filter[owner_id][is_null]"?: boolean;
                "filter[department_id]"?: string;
                "filter[department_id][ne]"?: string;
                "filter[department_id][in]"?: string;
                "filter[department_id][is_null]"?: boolean;
                "filter[territory_id]"?: string;
                "filter[territory_id][ne]"?: string;
                "filter[territory_id][in]"?: string;
                "filter[territory_id][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerGroupPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_customer_group: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerGroupCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerGroup"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bulk_customer_groups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_customer_group: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerGroup"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_customer_group: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_customer_group: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerGroupUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerGroup"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    customer_group_add_members: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Ids */
                    ids: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    customer_group_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    customer_group_remove_members: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Ids */
                    ids: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_customer_group: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerGroup"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_customers: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[number]"?: string;
                "filter[number][ne]"?: string;
                "filter[number][in]"?: string;
                "filter[number][contains]"?: string;
                "filter[number][is_null]"?: boolean;
                "filter[kind]"?: "company" | "person";
                "filter[kind][ne]"?: "company" | "person";
                "filter[kind][in]"?: string;
                "filter[kind][is_null]"?: boolean;
                "filter[name]"?: string;
                "filter[name][ne]"?: string;
                "filter[name][in]"?: string;
                "filter[name][contains]"?: string;
                "filter[name][is_null]"?: boolean;
                "filter[short_name]"?: string;
                "filter[short_name][ne]"?: string;
                "filter[short_name][in]"?: string;
                "filter[short_name][contains]"?: string;
                "filter[short_name][is_null]"?: boolean;
                "filter[english_name]"?: string;
                "filter[english_name][ne]"?: string;
                "filter[english_name][in]"?: string;
                "filter[english_name][contains]"?: string;
                "filter[english_name][is_null]"?: boolean;
                "filter[external_code]"?: string;
                "filter[external_code][ne]"?: string;
                "filter[external_code][in]"?: string;
                "filter[external_code][contains]"?: string;
                "filter[external_code][is_null]"?: boolean;
                "filter[lifecycle]"?: "prospect" | "customer" | "dormant" | "lost";
                "filter[lifecycle][ne]"?: "prospect" | "customer" | "dormant" | "lost";
                "filter[lifecycle][in]"?: string;
                "filter[lifecycle][is_null]"?: boolean;
                "filter[level]"?: string;
                "filter[level][ne]"?: string;
                "filter[level][in]"?: string;
                "filter[level][is_null]"?: boolean;
                "filter[industry]"?: string;
                "filter[industry][ne]"?: string;
                "filter[industry][in]"?: string;
                "filter[industry][is_null]"?: boolean;
                "filter[source]"?: string;
                "filter[source][ne]"?: string;
                "filter[source][in]"?: string;
                "filter[source][is_null]"?: boolean;
                "filter[channel]"?: string;
                "filter[channel][ne]"?: string;
                "filter[channel][in]"?: string;
                "filter[channel][is_null]"?: boolean;
                "filter[segment]"?: string;
                "filter[segment][ne]"?: string;
                "filter[segment][in]"?: string;
                "filter[segment][is_null]"?: boolean;
                "filter[size]"?: string;
                "filter[size][ne]"?: string;
                "filter[size][in]"?: string;
                "filter[size][is_null]"?: boolean;
                "filter[employees]"?: number;
                "filter[employees][ne]"?: number;
                "filter[employees][lt]"?: number;
                "filter[employees][lte]"?: number;
                "filter[employees][gt]"?: number;
                "filter[employees][gte]"?: number;
                "filter[employees][in]"?: string;
                "filter[employees][between]"?: string;
                "filter[employees][is_null]"?: boolean;
                "filter[revenue]"?: string;
                "filter[revenue][ne]"?: string;
                "filter[revenue][lt]"?: string;
                "filter[revenue][lte]"?: string;
                "filter[revenue][gt]"?: string;
                "filter[revenue][gte]"?: string;
                "filter[revenue][in]"?: string;
                "filter[revenue][between]"?: string;
                "filter[revenue][is_null]"?: boolean;
                "filter[founded_on]"?: string;
                "filter[founded_on][ne]"?: string;
                "filter[founded_on][lt]"?: string;
                "filter[founded_on][lte]"?: string;
                "filter[founded_on][gt]"?: string;
                "filter[founded_on][gte]"?: string;
                "filter[founded_on][in]"?: string;
                "filter[founded_on][between]"?: string;
                "filter[founded_on][is_null]"?: boolean;
                "filter[parent_id]"?: string;
                "filter[parent_id][ne]"?: string;
                "filter[parent_id][in]"?: string;
                "filter[parent_id][is_null]"?: boolean;
                "filter[remarks][contains]"?: string;
                "filter[remarks][is_null]"?: boolean;
                "filter[phones][is_null]"?: boolean;
                "filter[emails][is_null]"?: boolean;
                "filter[website]"?: string;
                "filter[website][ne]"?: string;
                "filter[website][in]"?: string;
                "filter[website][contains]"?: string;
                "filter[website][is_null]"?: boolean;
                "filter[addresses][is_null]"?: boolean;
                "filter[tax_number]"?: string;
                "filter[tax_number][ne]"?: string;
                "filter[tax_number][in]"?: string;
                "filter[tax_number][contains]"?: string;
                "filter[tax_number][is_null]"?: boolean;
                "filter[invoice_title]"?: string;
                "filter[invoice_title][ne]"?: string;
                "filter[invoice_title][in]"?: string;
                "filter[invoice_title][contains]"?: string;
                "filter[invoice_title][is_null]"?: boolean;
                "filter[bank_name]"?: string;
                "filter[bank_name][ne]"?: string;
                "filter[bank_name][in]"?: string;
                "filter[bank_name][contains]"?: string;
                "filter[bank_name][is_null]"?: boolean;
                "filter[bank_account]"?: string;
                "filter[bank_account][ne]"?: string;
                "filter[bank_account][in]"?: string;
                "filter[bank_account][contains]"?: string;
                "filter[bank_account][is_null]"?: boolean;
                "filter[currency]"?: string;
                "filter[currency][ne]"?: string;
                "filter[currency][in]"?: string;
                "filter[currency][is_null]"?: boolean;
                "filter[credit_limit]"?: string;
                "filter[credit_limit][ne]"?: string;
                "filter[credit_limit][lt]"?: string;
                "filter[credit_limit][lte]"?: string;
                "filter[credit_limit][gt]"?: string;
                "filter[credit_limit][gte]"?: string;
                "filter[credit_limit][in]"?: string;
                "filter[credit_limit][between]"?: string;
                "filter[credit_limit][is_null]"?: boolean;
                "filter[payment_terms]"?: string;
                "filter[payment_terms][ne]"?: string;
                "filter[payment_terms][in]"?: string;
                "filter[payment_terms][is_null]"?: boolean;
                "filter[credit_rating]"?: string;
                "filter[credit_rating][ne]"?: string;
                "filter[credit_rating][in]"?: string;
                "filter[credit_rating][is_null]"?: boolean;
                "filter[owner_id]"?: string;
                "filter[owner_id][ne]"?: string;
                "filter[owner_id][in]"?: string;
                "filter[owner_id][is_null]"?: boolean;
                "filter[department_id]"?: string;
                "filter[department_id][ne]"?: string;
                "filter[department_id][in]"?: string;
                "filter[department_id][is_null]"?: boolean;
                "filter[territory_id]"?: string;
                "filter[territory_id][ne]"?: string;
                "filter[territory_id][in]"?: string;
                "filter[territory_id][is_null]"?: boolean;
                "filter[outstanding]"?: string;
                "filter[outstanding][ne]"?: string;
                "filter[outstanding][lt]"?: string;
                "filter[outstanding][lte]"?: string;
                "filter[outstanding][gt]"?: string;
                "filter[outstanding][gte]"?: string;
                "filter[outstanding][in]"?: string;
                "filter[outstanding][between]"?: string;
                "filter[outstanding][is_null]"?: boolean;
                "filter[overdue]"?: string;
                "filter[overdue][ne]"?: string;
                "filter[overdue][lt]"?: string;
                "filter[overdue][lte]"?: string;
                "filter[overdue][gt]"?: string;
                "filter[overdue][gte]"?: string;
                "filter[overdue][in]"?: string;
                "filter[overdue][between]"?: string;
                "filter[overdue][is_null]"?: boolean;
                "filter[lifetime_value]"?: string;
                "filter[lifetime_value][ne]"?: string;
                "filter[lifetime_value][lt]"?: string;
                "filter[lifetime_value][lte]"?: string;
                "filter[lifetime_value][gt]"?: string;
                "filter[lifetime_value][gte]"?: string;
                "filter[lifetime_value][in]"?: string;
                "filter[lifetime_value][between]"?: string;
                "filter[lifetime_value][is_null]"?: boolean;
                "filter[first_order_on]"?: string;
                "filter[first_order_on][ne]"?: string;
                "filter[first_order_on][lt]"?: string;
                "filter[first_order_on][lte]"?: string;
                "filter[first_order_on][gt]"?: string;
                "filter[first_order_on][gte]"?: string;
                "filter[first_order_on][in]"?: string;
                "filter[first_order_on][between]"?: string;
                "filter[first_order_on][is_null]"?: boolean;
                "filter[last_order_on]"?: string;
                "filter[last_order_on][ne]"?: string;
                "filter[last_order_on][lt]"?: string;
                "filter[last_order_on][lte]"?: string;
                "filter[last_order_on][gt]"?: string;
                "filter[last_order_on][gte]"?: string;
                "filter[last_order_on][in]"?: string;
                "filter[last_order_on][between]"?: string;
                "filter[last_order_on][is_null]"?: boolean;
                "filter[assessment_score]"?: string;
                "filter[assessment_score][ne]"?: string;
                "filter[assessment_score][lt]"?: string;
                "filter[assessment_score][lte]"?: string;
                "filter[assessment_score][gt]"?: string;
                "filter[assessment_score][gte]"?: string;
                "filter[assessment_score][in]"?: string;
                "filter[assessment_score][between]"?: string;
                "filter[assessment_score][is_null]"?: boolean;
                "filter[assessment_trend]"?: "up" | "steady" | "down";
                "filter[assessment_trend][ne]"?: "up" | "steady" | "down";
                "filter[assessment_trend][in]"?: string;
                "filter[assessment_trend][is_null]"?: boolean;
                "filter[assessed_on]"?: string;
                "filter[assessed_on][ne]"?: string;
                "filter[assessed_on][lt]"?: string;
                "filter[assessed_on][lte]"?: string;
                "filter[assessed_on][gt]"?: string;
                "filter[assessed_on][gte]"?: string;
                "filter[assessed_on][in]"?: string;
                "filter[assessed_on][between]"?: string;
                "filter[assessed_on][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
                "filter[group_id]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_customer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bulk_customers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    customer_duplicates: {
        parameters: {
            query?: {
                id?: string | null;
                kind?: string;
                name?: string | null;
                short_name?: string | null;
                english_name?: string | null;
                phones?: string[];
                emails?: string[];
                website?: string | null;
                tax_number?: string | null;
                country?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_customer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_customer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    customer_assessment_trend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    customer_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Owner Id */
                    owner_id: string;
                    /**
                     * Version
                     * @default null
                     */
                    version?: number | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    customer_contact_tree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    customer_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_departments: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[name]"?: string;
                "filter[name][ne]"?: string;
                "filter[name][in]"?: string;
                "filter[name][contains]"?: string;
                "filter[name][is_null]"?: boolean;
                "filter[code]"?: string;
                "filter[code][ne]"?: string;
                "filter[code][in]"?: string;
                "filter[code][contains]"?: string;
                "filter[code][is_null]"?: boolean;
                "filter[kind]"?: "company" | "branch" | "department";
                "filter[kind][ne]"?: "company" | "branch" | "department";
                "filter[kind][in]"?: string;
                "filter[kind][is_null]"?: boolean;
                "filter[parent_id]"?: string;
                "filter[parent_id][ne]"?: string;
                "filter[parent_id][in]"?: string;
                "filter[parent_id][is_null]"?: boolean;
                "filter[manager_id]"?: string;
                "filter[manager_id][ne]"?: string;
                "filter[manager_id][in]"?: string;
                "filter[manager_id][is_null]"?: boolean;
                "filter[description][contains]"?: string;
                "filter[description][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_department: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bulk_departments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_department: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_department: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_department: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    department_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_department: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_event_participants: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[event_id]"?: string;
                "filter[event_id][ne]"?: string;
                "filter[event_id][in]"?: string;
                "filter[event_id][is_null]"?: boolean;
                "filter[customer_id]"?: string;
                "filter[customer_id][ne]"?: string;
                "filter[customer_id][in]"?: string;
                "filter[customer_id][is_null]"?: boolean;
                "filter[contact_id]"?: string;
                "filter[contact_id][ne]"?: string;
                "filter[contact_id][in]"?: string;
                "filter[contact_id][is_null]"?: boolean;
                "filter[state]"?: "invited" | "registered" | "declined" | "attended" | "absent";
                "filter[state][ne]"?: "invited" | "registered" | "declined" | "attended" | "absent";
                "filter[state][in]"?: string;
                "filter[state][is_null]"?: boolean;
                "filter[guests]"?: number;
                "filter[guests][ne]"?: number;
                "filter[guests][lt]"?: number;
                "filter[guests][lte]"?: number;
                "filter[guests][gt]"?: number;
                "filter[guests][gte]"?: number;
                "filter[guests][in]"?: string;
                "filter[guests][between]"?: string;
                "filter[guests][is_null]"?: boolean;
                "filter[follow_up][contains]"?: string;
                "filter[follow_up][is_null]"?: boolean;
                "filter[follow_up_by_id]"?: string;
                "filter[follow_up_by_id][ne]"?: string;
                "filter[follow_up_by_id][in]"?: string;
                "filter[follow_up_by_id][is_null]"?: boolean;
                "filter[follow_up_on]"?: string;
                "filter[follow_up_on][ne]"?: string;
                "filter[follow_up_on][lt]"?: string;
                "filter[follow_up_on][lte]"?: string;
                "filter[follow_up_on][gt]"?: string;
                "filter[follow_up_on][gte]"?: string;
                "filter[follow_up_on][in]"?: string;
                "filter[follow_up_on][between]"?: string;
                "filter[follow_up_on][is_null]"?: boolean;
                "filter[followed_up_on]"?: string;
                "filter[followed_up_on][ne]"?: string;
                "filter[followed_up_on][lt]"?: string;
                "filter[followed_up_on][lte]"?: string;
                "filter[followed_up_on][gt]"?: string;
                "filter[followed_up_on][gte]"?: string;
                "filter[followed_up_on][in]"?: string;
                "filter[followed_up_on][between]"?: string;
                "filter[followed_up_on][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventParticipantPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_event_participant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventParticipantCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventParticipant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bulk_event_participants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_event_participant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventParticipant"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_event_participant: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_event_participant: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventParticipantUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventParticipant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    event_participant_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_event_participant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventParticipant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_family_members: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[contact_id]"?: string;
                "filter[contact_id][ne]"?: string;
                "filter[contact_id][in]"?: string;
                "filter[contact_id][is_null]"?: boolean;
                "filter[name]"?: string;
                "filter[name][ne]"?: string;
                "filter[name][in]"?: string;
                "filter[name][contains]"?: string;
                "filter[name][is_null]"?: boolean;
                "filter[relation]"?: string;
                "filter[relation][ne]"?: string;
                "filter[relation][in]"?: string;
                "filter[relation][is_null]"?: boolean;
                "filter[birthday]"?: string;
                "filter[birthday][ne]"?: string;
                "filter[birthday][lt]"?: string;
                "filter[birthday][lte]"?: string;
                "filter[birthday][gt]"?: string;
                "filter[birthday][gte]"?: string;
                "filter[birthday][in]"?: string;
                "filter[birthday][between]"?: string;
                "filter[birthday][is_null]"?: boolean;
                "filter[occupation]"?: string;
                "filter[occupation][ne]"?: string;
                "filter[occupation][in]"?: string;
                "filter[occupation][contains]"?: string;
                "filter[occupation][is_null]"?: boolean;
                "filter[note]"?: string;
                "filter[note][ne]"?: string;
                "filter[note][in]"?: string;
                "filter[note][contains]"?: string;
                "filter[note][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyMemberPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_family_member: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FamilyMemberCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bulk_family_members: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_family_member: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyMember"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_family_member: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_family_member: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FamilyMemberUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    family_member_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_family_member: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_field_rules: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[role_id]"?: string;
                "filter[role_id][ne]"?: string;
                "filter[role_id][in]"?: string;
                "filter[role_id][is_null]"?: boolean;
                "filter[entity]"?: string;
                "filter[entity][ne]"?: string;
                "filter[entity][in]"?: string;
                "filter[entity][contains]"?: string;
                "filter[entity][is_null]"?: boolean;
                "filter[field]"?: string;
                "filter[field][ne]"?: string;
                "filter[field][in]"?: string;
                "filter[field][contains]"?: string;
                "filter[field][is_null]"?: boolean;
                "filter[rule]"?: "hidden" | "masked" | "readonly";
                "filter[rule][ne]"?: "hidden" | "masked" | "readonly";
                "filter[rule][in]"?: string;
                "filter[rule][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldRulePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_field_rule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FieldRuleCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldRule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bulk_field_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_field_rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldRule"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_field_rule: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_field_rule: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FieldRuleUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldRule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    field_rule_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_field_rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldRule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_group_members: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[group_id]"?: string;
                "filter[group_id][ne]"?: string;
                "filter[group_id][in]"?: string;
                "filter[group_id][is_null]"?: boolean;
                "filter[customer_id]"?: string;
                "filter[customer_id][ne]"?: string;
                "filter[customer_id][in]"?: string;
                "filter[customer_id][is_null]"?: boolean;
                "filter[note]"?: string;
                "filter[note][ne]"?: string;
                "filter[note][in]"?: string;
                "filter[note][contains]"?: string;
                "filter[note][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMemberPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_group_member: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupMemberCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bulk_group_members: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_group_member: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMember"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_group_member: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_group_member: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupMemberUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    group_member_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_group_member: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_important_dates: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[contact_id]"?: string;
                "filter[contact_id][ne]"?: string;
                "filter[contact_id][in]"?: string;
                "filter[contact_id][is_null]"?: boolean;
                "filter[name]"?: string;
                "filter[name][ne]"?: string;
                "filter[name][in]"?: string;
                "filter[name][contains]"?: string;
                "filter[name][is_null]"?: boolean;
                "filter[kind]"?: string;
                "filter[kind][ne]"?: string;
                "filter[kind][in]"?: string;
                "filter[kind][is_null]"?: boolean;
                "filter[day]"?: string;
                "filter[day][ne]"?: string;
                "filter[day][lt]"?: string;
                "filter[day][lte]"?: string;
                "filter[day][gt]"?: string;
                "filter[day][gte]"?: string;
                "filter[day][in]"?: string;
                "filter[day][between]"?: string;
                "filter[day][is_null]"?: boolean;
                "filter[is_yearly]"?: boolean;
                "filter[is_yearly][ne]"?: boolean;
                "filter[is_yearly][in]"?: string;
                "filter[is_yearly][is_null]"?: boolean;
                "filter[lead_days]"?: number;
                "filter[lead_days][ne]"?: number;
                "filter[lead_days][lt]"?: number;
                "filter[lead_days][lte]"?: number;
                "filter[lead_days][gt]"?: number;
                "filter[lead_days][gte]"?: number;
                "filter[lead_days][in]"?: string;
                "filter[lead_days][between]"?: string;
                "filter[lead_days][is_null]"?: boolean;
                "filter[note]"?: string;
                "filter[note][ne]"?: string;
                "filter[note][in]"?: string;
                "filter[note][contains]"?: string;
                "filter[note][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportantDatePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_important_date: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportantDateCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportantDate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bulk_important_dates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_important_date: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportantDate"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_important_date: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_important_date: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportantDateUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportantDate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    important_date_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_important_date: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportantDate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancel_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    update_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    language?: string;
                    time_zone?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    new: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    my_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    end_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    meta: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meta"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_number_series: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[entity]"?: string;
                "filter[entity][ne]"?: string;
                "filter[entity][in]"?: string;
                "filter[entity][contains]"?: string;
                "filter[entity][is_null]"?: boolean;
                "filter[pattern]"?: string;
                "filter[pattern][ne]"?: string;
                "filter[pattern][in]"?: string;
                "filter[pattern][contains]"?: string;
                "filter[pattern][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberSeriesPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_number_series: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberSeriesCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberSeries"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_number_series: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberSeries"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_number_series: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_number_series: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberSeriesUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberSeries"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    number_series_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_number_series: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberSeries"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_permissions: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[name]"?: string;
                "filter[name][ne]"?: string;
                "filter[name][in]"?: string;
                "filter[name][contains]"?: string;
                "filter[name][is_null]"?: boolean;
                "filter[service]"?: string;
                "filter[service][ne]"?: string;
                "filter[service][in]"?: string;
                "filter[service][contains]"?: string;
                "filter[service][is_null]"?: boolean;
                "filter[entity]"?: string;
                "filter[entity][ne]"?: string;
                "filter[entity][in]"?: string;
                "filter[entity][contains]"?: string;
                "filter[entity][is_null]"?: boolean;
                "filter[operation]"?: string;
                "filter[operation][ne]"?: string;
                "filter[operation][in]"?: string;
                "filter[operation][contains]"?: string;
                "filter[operation][is_null]"?: boolean;
                "filter[sentence]"?: string;
                "filter[sentence][ne]"?: string;
                "filter[sentence][in]"?: string;
                "filter[sentence][contains]"?: string;
                "filter[sentence][is_null]"?: boolean;
                "filter[scoped]"?: boolean;
                "filter[scoped][ne]"?: boolean;
                "filter[scoped][in]"?: string;
                "filter[scoped][is_null]"?: boolean;
                "filter[declared]"?: boolean;
                "filter[declared][ne]"?: boolean;
                "filter[declared][in]"?: string;
                "filter[declared][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_permission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Permission"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    permission_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    come: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entity: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entity: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    timeline: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                entity: string;
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelinePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_relationship_assessments: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[customer_id]"?: string;
                "filter[customer_id][ne]"?: string;
                "filter[customer_id][in]"?: string;
                "filter[customer_id][is_null]"?: boolean;
                "filter[assessed_on]"?: string;
                "filter[assessed_on][ne]"?: string;
                "filter[assessed_on][lt]"?: string;
                "filter[assessed_on][lte]"?: string;
                "filter[assessed_on][gt]"?: string;
                "filter[assessed_on][gte]"?: string;
                "filter[assessed_on][in]"?: string;
                "filter[assessed_on][between]"?: string;
                "filter[assessed_on][is_null]"?: boolean;
                "filter[assessor_id]"?: string;
                "filter[assessor_id][ne]"?: string;
                "filter[assessor_id][in]"?: string;
                "filter[assessor_id][is_null]"?: boolean;
                "filter[loyalty]"?: number;
                "filter[loyalty][ne]"?: number;
                "filter[loyalty][lt]"?: number;
                "filter[loyalty][lte]"?: number;
                "filter[loyalty][gt]"?: number;
                "filter[loyalty][gte]"?: number;
                "filter[loyalty][in]"?: string;
                "filter[loyalty][between]"?: string;
                "filter[loyalty][is_null]"?: boolean;
                "filter[satisfaction]"?: number;
                "filter[satisfaction][ne]"?: number;
                "filter[satisfaction][lt]"?: number;
                "filter[satisfaction][lte]"?: number;
                "filter[satisfaction][gt]"?: number;
                "filter[satisfaction][gte]"?: number;
                "filter[satisfaction][in]"?: string;
                "filter[satisfaction][between]"?: string;
                "filter[satisfaction][is_null]"?: boolean;
                "filter[credit]"?: number;
                "filter[credit][ne]"?: number;
                "filter[credit][lt]"?: number;
                "filter[credit][lte]"?: number;
                "filter[credit][gt]"?: number;
                "filter[credit][gte]"?: number;
                "filter[credit][in]"?: string;
                "filter[credit][between]"?: string;
                "filter[credit][is_null]"?: boolean;
                "filter[potential]"?: number;
                "filter[potential][ne]"?: number;
                "filter[potential][lt]"?: number;
                "filter[potential][lte]"?: number;
                "filter[potential][gt]"?: number;
                "filter[potential][gte]"?: number;
                "filter[potential][in]"?: string;
                "filter[potential][between]"?: string;
                "filter[potential][is_null]"?: boolean;
                "filter[influence]"?: number;
                "filter[influence][ne]"?: number;
                "filter[influence][lt]"?: number;
                "filter[influence][lte]"?: number;
                "filter[influence][gt]"?: number;
                "filter[influence][gte]"?: number;
                "filter[influence][in]"?: string;
                "filter[influence][between]"?: string;
                "filter[influence][is_null]"?: boolean;
                "filter[score]"?: string;
                "filter[score][ne]"?: string;
                "filter[score][lt]"?: string;
                "filter[score][lte]"?: string;
                "filter[score][gt]"?: string;
                "filter[score][gte]"?: string;
                "filter[score][in]"?: string;
                "filter[score][between]"?: string;
                "filter[score][is_null]"?: boolean;
                "filter[loyalty_weight]"?: number;
                "filter[loyalty_weight][ne]"?: number;
                "filter[loyalty_weight][lt]"?: number;
                "filter[loyalty_weight][lte]"?: number;
                "filter[loyalty_weight][gt]"?: number;
                "filter[loyalty_weight][gte]"?: number;
                "filter[loyalty_weight][in]"?: string;
                "filter[loyalty_weight][between]"?: string;
                "filter[loyalty_weight][is_null]"?: boolean;
                "filter[satisfaction_weight]"?: number;
                "filter[satisfaction_weight][ne]"?: number;
                "filter[satisfaction_weight][lt]"?: number;
                "filter[satisfaction_weight][lte]"?: number;
                "filter[satisfaction_weight][gt]"?: number;
                "filter[satisfaction_weight][gte]"?: number;
                "filter[satisfaction_weight][in]"?: string;
                "filter[satisfaction_weight][between]"?: string;
                "filter[satisfaction_weight][is_null]"?: boolean;
                "filter[credit_weight]"?: number;
                "filter[credit_weight][ne]"?: number;
                "filter[credit_weight][lt]"?: number;
                "filter[credit_weight][lte]"?: number;
                "filter[credit_weight][gt]"?: number;
                "filter[credit_weight][gte]"?: number;
                "filter[credit_weight][in]"?: string;
                "filter[credit_weight][between]"?: string;
                "filter[credit_weight][is_null]"?: boolean;
                "filter[potential_weight]"?: number;
                "filter[potential_weight][ne]"?: number;
                "filter[potential_weight][lt]"?: number;
                "filter[potential_weight][lte]"?: number;
                "filter[potential_weight][gt]"?: number;
                "filter[potential_weight][gte]"?: number;
                "filter[potential_weight][in]"?: string;
                "filter[potential_weight][between]"?: string;
                "filter[potential_weight][is_null]"?: boolean;
                "filter[influence_weight]"?: number;
                "filter[influence_weight][ne]"?: number;
                "filter[influence_weight][lt]"?: number;
                "filter[influence_weight][lte]"?: number;
                "filter[influence_weight][gt]"?: number;
                "filter[influence_weight][gte]"?: number;
                "filter[influence_weight][in]"?: string;
                "filter[influence_weight][between]"?: string;
                "filter[influence_weight][is_null]"?: boolean;
                "filter[remarks][contains]"?: string;
                "filter[remarks][is_null]"?: boolean;
                "filter[next_review]"?: string;
                "filter[next_review][ne]"?: string;
                "filter[next_review][lt]"?: string;
                "filter[next_review][lte]"?: string;
                "filter[next_review][gt]"?: string;
                "filter[next_review][gte]"?: string;
                "filter[next_review][in]"?: string;
                "filter[next_review][between]"?: string;
                "filter[next_review][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationshipAssessmentPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_relationship_assessment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelationshipAssessmentCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationshipAssessment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bulk_relationship_assessments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_relationship_assessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationshipAssessment"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_relationship_assessment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_relationship_assessment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelationshipAssessmentUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationshipAssessment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    relationship_assessment_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_relationship_assessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationshipAssessment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_role_assignments: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[user_id]"?: string;
                "filter[user_id][ne]"?: string;
                "filter[user_id][in]"?: string;
                "filter[user_id][is_null]"?: boolean;
                "filter[role_id]"?: string;
                "filter[role_id][ne]"?: string;
                "filter[role_id][in]"?: string;
                "filter[role_id][is_null]"?: boolean;
                "filter[ends_on]"?: string;
                "filter[ends_on][ne]"?: string;
                "filter[ends_on][lt]"?: string;
                "filter[ends_on][lte]"?: string;
                "filter[ends_on][gt]"?: string;
                "filter[ends_on][gte]"?: string;
                "filter[ends_on][in]"?: string;
                "filter[ends_on][between]"?: string;
                "filter[ends_on][is_null]"?: boolean;
                "filter[reason]"?: string;
                "filter[reason][ne]"?: string;
                "filter[reason][in]"?: string;
                "filter[reason][contains]"?: string;
                "filter[reason][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleAssignmentPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_role_assignment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleAssignmentCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleAssignment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bulk_role_assignments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_role_assignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleAssignment"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_role_assignment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_role_assignment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleAssignmentUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleAssignment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    role_assignment_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_role_assignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleAssignment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_role_grants: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[role_id]"?: string;
                "filter[role_id][ne]"?: string;
                "filter[role_id][in]"?: string;
                "filter[role_id][is_null]"?: boolean;
                "filter[permission]"?: string;
                "filter[permission][ne]"?: string;
                "filter[permission][in]"?: string;
                "filter[permission][contains]"?: string;
                "filter[permission][is_null]"?: boolean;
                "filter[scope]"?: "own" | "department" | "department_and_below" | "territory" | "all";
                "filter[scope][ne]"?: "own" | "department" | "department_and_below" | "territory" | "all";
                "filter[scope][in]"?: string;
                "filter[scope][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleGrantPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_role_grant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleGrantCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleGrant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bulk_role_grants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_role_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleGrant"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_role_grant: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_role_grant: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleGrantUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleGrant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    role_grant_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_role_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleGrant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_roles: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[code]"?: string;
                "filter[code][ne]"?: string;
                "filter[code][in]"?: string;
                "filter[code][contains]"?: string;
                "filter[code][is_null]"?: boolean;
                "filter[labels][is_null]"?: boolean;
                "filter[description]"?: string;
                "filter[description][ne]"?: string;
                "filter[description][in]"?: string;
                "filter[description][contains]"?: string;
                "filter[description][is_null]"?: boolean;
                "filter[shipped]"?: boolean;
                "filter[shipped][ne]"?: boolean;
                "filter[shipped][in]"?: string;
                "filter[shipped][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_role: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bulk_roles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_role: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_role: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_role: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    role_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_role: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    search: {
        parameters: {
            query: {
                q: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    who_am_i: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    otp?: string;
                    password: string;
                    username: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    list_sessions: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[address]"?: string;
                "filter[address][ne]"?: string;
                "filter[address][in]"?: string;
                "filter[address][contains]"?: string;
                "filter[address][is_null]"?: boolean;
                "filter[agent]"?: string;
                "filter[agent][ne]"?: string;
                "filter[agent][in]"?: string;
                "filter[agent][contains]"?: string;
                "filter[agent][is_null]"?: boolean;
                "filter[started_at]"?: string;
                "filter[started_at][ne]"?: string;
                "filter[started_at][lt]"?: string;
                "filter[started_at][lte]"?: string;
                "filter[started_at][gt]"?: string;
                "filter[started_at][gte]"?: string;
                "filter[started_at][in]"?: string;
                "filter[started_at][between]"?: string;
                "filter[started_at][is_null]"?: boolean;
                "filter[expires_at]"?: string;
                "filter[expires_at][ne]"?: string;
                "filter[expires_at][lt]"?: string;
                "filter[expires_at][lte]"?: string;
                "filter[expires_at][gt]"?: string;
                "filter[expires_at][gte]"?: string;
                "filter[expires_at][in]"?: string;
                "filter[expires_at][between]"?: string;
                "filter[expires_at][is_null]"?: boolean;
                "filter[ended_at]"?: string;
                "filter[ended_at][ne]"?: string;
                "filter[ended_at][lt]"?: string;
                "filter[ended_at][lte]"?: string;
                "filter[ended_at][gt]"?: string;
                "filter[ended_at][gte]"?: string;
                "filter[ended_at][in]"?: string;
                "filter[ended_at][between]"?: string;
                "filter[ended_at][is_null]"?: boolean;
                "filter[end_reason]"?: "signed_out" | "revoked" | "expired" | "password_changed" | "user_disabled";
                "filter[end_reason][ne]"?: "signed_out" | "revoked" | "expired" | "password_changed" | "user_disabled";
                "filter[end_reason][in]"?: string;
                "filter[end_reason][is_null]"?: boolean;
                "filter[owner_id]"?: string;
                "filter[owner_id][ne]"?: string;
                "filter[owner_id][in]"?: string;
                "filter[owner_id][is_null]"?: boolean;
                "filter[department_id]"?: string;
                "filter[department_id][ne]"?: string;
                "filter[department_id][in]"?: string;
                "filter[department_id][is_null]"?: boolean;
                "filter[territory_id]"?: string;
                "filter[territory_id][ne]"?: string;
                "filter[territory_id][in]"?: string;
                "filter[territory_id][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    session_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    session_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    stream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_territories: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[name]"?: string;
                "filter[name][ne]"?: string;
                "filter[name][in]"?: string;
                "filter[name][contains]"?: string;
                "filter[name][is_null]"?: boolean;
                "filter[code]"?: string;
                "filter[code][ne]"?: string;
                "filter[code][in]"?: string;
                "filter[code][contains]"?: string;
                "filter[code][is_null]"?: boolean;
                "filter[parent_id]"?: string;
                "filter[parent_id][ne]"?: string;
                "filter[parent_id][in]"?: string;
                "filter[parent_id][is_null]"?: boolean;
                "filter[manager_id]"?: string;
                "filter[manager_id][ne]"?: string;
                "filter[manager_id][in]"?: string;
                "filter[manager_id][is_null]"?: boolean;
                "filter[description][contains]"?: string;
                "filter[description][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_territory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerritoryCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Territory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bulk_territories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_territory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Territory"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_territory: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_territory: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerritoryUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Territory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    territory_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_territory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Territory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_users: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[name]"?: string;
                "filter[name][ne]"?: string;
                "filter[name][in]"?: string;
                "filter[name][contains]"?: string;
                "filter[name][is_null]"?: boolean;
                "filter[number]"?: string;
                "filter[number][ne]"?: string;
                "filter[number][in]"?: string;
                "filter[number][contains]"?: string;
                "filter[number][is_null]"?: boolean;
                "filter[username]"?: string;
                "filter[username][ne]"?: string;
                "filter[username][in]"?: string;
                "filter[username][contains]"?: string;
                "filter[username][is_null]"?: boolean;
                "filter[status]"?: "active" | "suspended" | "left";
                "filter[status][ne]"?: "active" | "suspended" | "left";
                "filter[status][in]"?: string;
                "filter[status][is_null]"?: boolean;
                "filter[department_id]"?: string;
                "filter[department_id][ne]"?: string;
                "filter[department_id][in]"?: string;
                "filter[department_id][is_null]"?: boolean;
                "filter[territory_id]"?: string;
                "filter[territory_id][ne]"?: string;
                "filter[territory_id][in]"?: string;
                "filter[territory_id][is_null]"?: boolean;
                "filter[manager_id]"?: string;
                "filter[manager_id][ne]"?: string;
                "filter[manager_id][in]"?: string;
                "filter[manager_id][is_null]"?: boolean;
                "filter[job_title]"?: string;
                "filter[job_title][ne]"?: string;
                "filter[job_title][in]"?: string;
                "filter[job_title][contains]"?: string;
                "filter[job_title][is_null]"?: boolean;
                "filter[email]"?: string;
                "filter[email][ne]"?: string;
                "filter[email][in]"?: string;
                "filter[email][contains]"?: string;
                "filter[email][is_null]"?: boolean;
                "filter[phones][is_null]"?: boolean;
                "filter[skills][contains]"?: string;
                "filter[skills][is_null]"?: boolean;
                "filter[hired_on]"?: string;
                "filter[hired_on][ne]"?: string;
                "filter[hired_on][lt]"?: string;
                "filter[hired_on][lte]"?: string;
                "filter[hired_on][gt]"?: string;
                "filter[hired_on][gte]"?: string;
                "filter[hired_on][in]"?: string;
                "filter[hired_on][between]"?: string;
                "filter[hired_on][is_null]"?: boolean;
                "filter[left_on]"?: string;
                "filter[left_on][ne]"?: string;
                "filter[left_on][lt]"?: string;
                "filter[left_on][lte]"?: string;
                "filter[left_on][gt]"?: string;
                "filter[left_on][gte]"?: string;
                "filter[left_on][in]"?: string;
                "filter[left_on][between]"?: string;
                "filter[left_on][is_null]"?: boolean;
                "filter[language]"?: "en" | "zh-TW" | "zh-CN";
                "filter[language][ne]"?: "en" | "zh-TW" | "zh-CN";
                "filter[language][in]"?: string;
                "filter[language][is_null]"?: boolean;
                "filter[time_zone]"?: string;
                "filter[time_zone][ne]"?: string;
                "filter[time_zone][in]"?: string;
                "filter[time_zone][contains]"?: string;
                "filter[time_zone][is_null]"?: boolean;
                "filter[gender]"?: string;
                "filter[gender][ne]"?: string;
                "filter[gender][in]"?: string;
                "filter[gender][is_null]"?: boolean;
                "filter[birthday]"?: string;
                "filter[birthday][ne]"?: string;
                "filter[birthday][lt]"?: string;
                "filter[birthday][lte]"?: string;
                "filter[birthday][gt]"?: string;
                "filter[birthday][gte]"?: string;
                "filter[birthday][in]"?: string;
                "filter[birthday][between]"?: string;
                "filter[birthday][is_null]"?: boolean;
                "filter[education][contains]"?: string;
                "filter[education][is_null]"?: boolean;
                "filter[cost_rate]"?: string;
                "filter[cost_rate][ne]"?: string;
                "filter[cost_rate][lt]"?: string;
                "filter[cost_rate][lte]"?: string;
                "filter[cost_rate][gt]"?: string;
                "filter[cost_rate][gte]"?: string;
                "filter[cost_rate][in]"?: string;
                "filter[cost_rate][between]"?: string;
                "filter[cost_rate][is_null]"?: boolean;
                "filter[cost_currency]"?: string;
                "filter[cost_currency][ne]"?: string;
                "filter[cost_currency][in]"?: string;
                "filter[cost_currency][is_null]"?: boolean;
                "filter[id]"?: string;
                "filter[id][ne]"?: string;
                "filter[id][in]"?: string;
                "filter[id][is_null]"?: boolean;
                "filter[version]"?: number;
                "filter[version][ne]"?: number;
                "filter[version][lt]"?: number;
                "filter[version][lte]"?: number;
                "filter[version][gt]"?: number;
                "filter[version][gte]"?: number;
                "filter[version][in]"?: string;
                "filter[version][between]"?: string;
                "filter[version][is_null]"?: boolean;
                "filter[created_at]"?: string;
                "filter[created_at][ne]"?: string;
                "filter[created_at][lt]"?: string;
                "filter[created_at][lte]"?: string;
                "filter[created_at][gt]"?: string;
                "filter[created_at][gte]"?: string;
                "filter[created_at][in]"?: string;
                "filter[created_at][between]"?: string;
                "filter[created_at][is_null]"?: boolean;
                "filter[created_by]"?: string;
                "filter[created_by][ne]"?: string;
                "filter[created_by][in]"?: string;
                "filter[created_by][is_null]"?: boolean;
                "filter[updated_at]"?: string;
                "filter[updated_at][ne]"?: string;
                "filter[updated_at][lt]"?: string;
                "filter[updated_at][lte]"?: string;
                "filter[updated_at][gt]"?: string;
                "filter[updated_at][gte]"?: string;
                "filter[updated_at][in]"?: string;
                "filter[updated_at][between]"?: string;
                "filter[updated_at][is_null]"?: boolean;
                "filter[updated_by]"?: string;
                "filter[updated_by][ne]"?: string;
                "filter[updated_by][in]"?: string;
                "filter[updated_by][is_null]"?: boolean;
                "filter[deleted_at]"?: string;
                "filter[deleted_at][ne]"?: string;
                "filter[deleted_at][lt]"?: string;
                "filter[deleted_at][lte]"?: string;
                "filter[deleted_at][gt]"?: string;
                "filter[deleted_at][gte]"?: string;
                "filter[deleted_at][in]"?: string;
                "filter[deleted_at][between]"?: string;
                "filter[deleted_at][is_null]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_user: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bulk_users: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_user: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_user: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    update_user: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    user_end_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    user_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_user: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    user_set_password: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Password
                     * @default null
                     */
                    password?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
