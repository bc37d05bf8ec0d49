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
    "/api/v1/customers/{record_id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["customer_shares"];
        put?: never;
        post: operations["share_customer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{record_id}/shares/{share_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
                share_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["unshare_customer"];
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
    "/api/v1/customer-events/{record_id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["customer_event_shares"];
        put?: never;
        post: operations["share_customer_event"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-events/{record_id}/shares/{share_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
                share_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["unshare_customer_event"];
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
    "/api/v1/customer-groups/{record_id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["customer_group_shares"];
        put?: never;
        post: operations["share_customer_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer-groups/{record_id}/shares/{share_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
                share_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["unshare_customer_group"];
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
    "/api/v1/access-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_access_requests"];
        put?: never;
        post: operations["request_access"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-requests/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_access_request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-requests/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["access_request_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-requests/{record_id}/decide": {
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
        post: operations["access_request_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-requests/{record_id}/withdraw": {
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
        post: operations["access_request_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-requests/to-decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["access_request_to_decide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_api_tokens"];
        put?: never;
        post: operations["create_api_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-tokens/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_api_token"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-tokens/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["api_token_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-tokens/{record_id}/revoke": {
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
        post: operations["api_token_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_audit_alerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-alerts/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_audit_alert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-alerts/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["audit_alert_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-alerts/{record_id}/settle": {
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
        post: operations["audit_alert_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-alert-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_audit_alert_rules"];
        put?: never;
        post: operations["create_audit_alert_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-alert-rules/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_audit_alert_rule"];
        put?: never;
        post?: never;
        delete: operations["delete_audit_alert_rule"];
        options?: never;
        head?: never;
        patch: operations["update_audit_alert_rule"];
        trace?: never;
    };
    "/api/v1/audit-alert-rules/{record_id}/restore": {
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
        post: operations["restore_audit_alert_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-alert-rules/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["audit_alert_rule_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-alert-rules/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_audit_alert_rules"];
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
    "/api/v1/audit-records/{record_id}/erase": {
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
        post: operations["audit_record_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-records/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit_record_day"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-records/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit_record_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-records/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit_record_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-records/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit_record_words"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bundle-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_bundle_grants"];
        put?: never;
        post: operations["create_bundle_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bundle-grants/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_bundle_grant"];
        put?: never;
        post?: never;
        delete: operations["delete_bundle_grant"];
        options?: never;
        head?: never;
        patch: operations["update_bundle_grant"];
        trace?: never;
    };
    "/api/v1/bundle-grants/{record_id}/restore": {
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
        post: operations["restore_bundle_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bundle-grants/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["bundle_grant_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bundle-grants/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_bundle_grants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_calendar_holidays"];
        put?: never;
        post: operations["create_calendar_holiday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-holidays/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_calendar_holiday"];
        put?: never;
        post?: never;
        delete: operations["delete_calendar_holiday"];
        options?: never;
        head?: never;
        patch: operations["update_calendar_holiday"];
        trace?: never;
    };
    "/api/v1/calendar-holidays/{record_id}/restore": {
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
        post: operations["restore_calendar_holiday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-holidays/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["calendar_holiday_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-holidays/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_calendar_holidays"];
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
    "/api/v1/departments/{record_id}/move": {
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
        post: operations["department_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/headcount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["department_headcount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{record_id}/move-preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["department_move_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/department-deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_department_deputies"];
        put?: never;
        post: operations["create_department_deputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/department-deputies/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_department_deputy"];
        put?: never;
        post?: never;
        delete: operations["delete_department_deputy"];
        options?: never;
        head?: never;
        patch: operations["update_department_deputy"];
        trace?: never;
    };
    "/api/v1/department-deputies/{record_id}/restore": {
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
        post: operations["restore_department_deputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/department-deputies/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["department_deputy_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/department-deputies/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_department_deputies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/direct-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_direct_grants"];
        put?: never;
        post: operations["create_direct_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/direct-grants/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_direct_grant"];
        put?: never;
        post?: never;
        delete: operations["delete_direct_grant"];
        options?: never;
        head?: never;
        patch: operations["update_direct_grant"];
        trace?: never;
    };
    "/api/v1/direct-grants/{record_id}/restore": {
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
        post: operations["restore_direct_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/direct-grants/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["direct_grant_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/direct-grants/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_direct_grants"];
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
    "/api/v1/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_groups"];
        put?: never;
        post: operations["create_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_group"];
        put?: never;
        post?: never;
        delete: operations["delete_group"];
        options?: never;
        head?: never;
        patch: operations["update_group"];
        trace?: never;
    };
    "/api/v1/groups/{record_id}/restore": {
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
        post: operations["restore_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["group_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_groups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/group-memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_group_memberships"];
        put?: never;
        post: operations["create_group_membership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/group-memberships/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_group_membership"];
        put?: never;
        post?: never;
        delete: operations["delete_group_membership"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/group-memberships/{record_id}/restore": {
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
        post: operations["restore_group_membership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/group-memberships/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["group_membership_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/group-memberships/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_group_memberships"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/group-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_group_roles"];
        put?: never;
        post: operations["create_group_role"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/group-roles/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_group_role"];
        put?: never;
        post?: never;
        delete: operations["delete_group_role"];
        options?: never;
        head?: never;
        patch: operations["update_group_role"];
        trace?: never;
    };
    "/api/v1/group-roles/{record_id}/restore": {
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
        post: operations["restore_group_role"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/group-roles/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["group_role_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/group-roles/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_group_roles"];
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
    "/api/v1/permissions/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["permission_catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permission-bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_permission_bundles"];
        put?: never;
        post: operations["create_permission_bundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permission-bundles/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_permission_bundle"];
        put?: never;
        post?: never;
        delete: operations["delete_permission_bundle"];
        options?: never;
        head?: never;
        patch: operations["update_permission_bundle"];
        trace?: never;
    };
    "/api/v1/permission-bundles/{record_id}/restore": {
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
        post: operations["restore_permission_bundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permission-bundles/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["permission_bundle_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permission-bundles/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_permission_bundles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permission-bundles/{record_id}/set-grants": {
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
        post: operations["permission_bundle_set_grants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permission-bundles/{record_id}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["permission_bundle_matrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_positions"];
        put?: never;
        post: operations["create_position"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/positions/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_position"];
        put?: never;
        post?: never;
        delete: operations["delete_position"];
        options?: never;
        head?: never;
        patch: operations["update_position"];
        trace?: never;
    };
    "/api/v1/positions/{record_id}/restore": {
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
        post: operations["restore_position"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/positions/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["position_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/positions/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_positions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/position-holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_position_holders"];
        put?: never;
        post: operations["create_position_holder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/position-holders/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_position_holder"];
        put?: never;
        post?: never;
        delete: operations["delete_position_holder"];
        options?: never;
        head?: never;
        patch: operations["update_position_holder"];
        trace?: never;
    };
    "/api/v1/position-holders/{record_id}/restore": {
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
        post: operations["restore_position_holder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/position-holders/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["position_holder_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/position-holders/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_position_holders"];
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
    "/api/v1/roles/{record_id}/copy": {
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
        post: operations["role_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{record_id}/set-grants": {
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
        post: operations["role_set_grants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{record_id}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["role_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{record_id}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["role_matrix"];
        put?: never;
        post?: never;
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
    "/api/v1/role-bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_role_bundles"];
        put?: never;
        post: operations["create_role_bundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-bundles/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_role_bundle"];
        put?: never;
        post?: never;
        delete: operations["delete_role_bundle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-bundles/{record_id}/restore": {
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
        post: operations["restore_role_bundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-bundles/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["role_bundle_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-bundles/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_role_bundles"];
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
    "/api/v1/sales-teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_sales_teams"];
        put?: never;
        post: operations["create_sales_team"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales-teams/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_sales_team"];
        put?: never;
        post?: never;
        delete: operations["delete_sales_team"];
        options?: never;
        head?: never;
        patch: operations["update_sales_team"];
        trace?: never;
    };
    "/api/v1/sales-teams/{record_id}/restore": {
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
        post: operations["restore_sales_team"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales-teams/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["sales_team_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales-teams/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_sales_teams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales-team-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_sales_team_members"];
        put?: never;
        post: operations["create_sales_team_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales-team-members/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_sales_team_member"];
        put?: never;
        post?: never;
        delete: operations["delete_sales_team_member"];
        options?: never;
        head?: never;
        patch: operations["update_sales_team_member"];
        trace?: never;
    };
    "/api/v1/sales-team-members/{record_id}/restore": {
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
        post: operations["restore_sales_team_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales-team-members/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["sales_team_member_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales-team-members/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_sales_team_members"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales-team-territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_sales_team_territories"];
        put?: never;
        post: operations["create_sales_team_territory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales-team-territories/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_sales_team_territory"];
        put?: never;
        post?: never;
        delete: operations["delete_sales_team_territory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales-team-territories/{record_id}/restore": {
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
        post: operations["restore_sales_team_territory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales-team-territories/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["sales_team_territory_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales-team-territories/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_sales_team_territories"];
        delete?: never;
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
    "/api/v1/territories/{record_id}/move": {
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
        post: operations["territory_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territories/headcount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory_headcount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territories/{record_id}/move-preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["territory_move_preview"];
        put?: never;
        post?: never;
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
    "/api/v1/users/{record_id}/leave": {
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
        post: operations["user_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{record_id}/move": {
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
        post: operations["user_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/preview-access-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["user_preview_access_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{record_id}/reset-second-factor": {
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
        post: operations["user_reset_second_factor"];
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
    "/api/v1/users/{record_id}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["user_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{record_id}/effective-access": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["user_effective_access"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{record_id}/explain-access": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["user_explain_access"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{record_id}/leave-preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["user_leave_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{record_id}/move-preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["user_move_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{record_id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["user_second_factor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{record_id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["user_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/who-can-see": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["user_who_can_see"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_working_calendars"];
        put?: never;
        post: operations["create_working_calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendars/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["get_working_calendar"];
        put?: never;
        post?: never;
        delete: operations["delete_working_calendar"];
        options?: never;
        head?: never;
        patch: operations["update_working_calendar"];
        trace?: never;
    };
    "/api/v1/working-calendars/{record_id}/restore": {
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
        post: operations["restore_working_calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendars/{record_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["working_calendar_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendars/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulk_working_calendars"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendars/{record_id}/change-days": {
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
        post: operations["working_calendar_change_days"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendars/{record_id}/copy-year": {
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
        post: operations["working_calendar_copy_year"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendars/{record_id}/due": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["working_calendar_due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendars/{record_id}/moment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["working_calendar_moment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendars/{record_id}/year": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
            };
            cookie?: never;
        };
        get: operations["working_calendar_year"];
        put?: never;
        post?: never;
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
        delete: operations["end_others"];
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
    "/api/v1/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["second_factor"];
        put?: never;
        post: operations["begin_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirm_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["end_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["renew_recovery_codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/acting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["act_as"];
        delete: operations["stop_acting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ask_password_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["use_password_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sign_in_ways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/providers/{provider}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        get: operations["start_provider_sign_in"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/providers/{provider}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        get: operations["finish_provider_sign_in"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["send_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{service}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        get: operations["imports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{service}/{import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
                import_id: string;
            };
            cookie?: never;
        };
        get: operations["import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["choose_import"];
        trace?: never;
    };
    "/api/v1/imports/{service}/{import_id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
                import_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["start_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{service}/{import_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
                import_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{service}/{import_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
                import_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undo_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{service}/{import_id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
                import_id: string;
            };
            cookie?: never;
        };
        get: operations["import_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{service}/{import_id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
                import_id: string;
            };
            cookie?: never;
        };
        get: operations["import_errors"];
        put?: never;
        post?: never;
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
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asyncapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["asyncapi"];
        put?: never;
        post?: never;
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
        AssessmentWeighting: {
            name?: string;
            /** Format: date */
            effective_from?: string;
            loyalty?: number;
            satisfaction?: number;
            credit?: number;
            potential?: number;
            influence?: number;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        AssessmentWeightingPage: {
            items: components["schemas"]["AssessmentWeighting"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        AssessmentWeightingCreate: {
            name: string;
            /** Format: date */
            effective_from: string;
            loyalty?: number;
            satisfaction?: number;
            credit?: number;
            potential?: number;
            influence?: number;
            custom?: {
                [key: string]: unknown;
            };
        };
        AssessmentWeightingUpdate: {
            version?: number;
            name?: string;
            /** Format: date */
            effective_from?: string;
            loyalty?: number;
            satisfaction?: number;
            credit?: number;
            potential?: number;
            influence?: number;
            custom?: {
                [key: string]: unknown;
            };
        };
        BackgroundEntry: {
            /** Format: uuid */
            contact_id?: string;
            /** @enum {string} */
            kind?: "education" | "career";
            institution?: string;
            position?: string | null;
            degree?: string | null;
            /** Format: date */
            began_on?: string | null;
            /** Format: date */
            ended_on?: string | null;
            description?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        BackgroundEntryPage: {
            items: components["schemas"]["BackgroundEntry"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        BackgroundEntryCreate: {
            /** Format: uuid */
            contact_id: string;
            /** @enum {string} */
            kind?: "education" | "career";
            institution: string;
            position?: string | null;
            degree?: string | null;
            /** Format: date */
            began_on?: string | null;
            /** Format: date */
            ended_on?: string | null;
            description?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        BackgroundEntryUpdate: {
            version?: number;
            /** Format: uuid */
            contact_id?: string;
            /** @enum {string} */
            kind?: "education" | "career";
            institution?: string;
            position?: string | null;
            degree?: string | null;
            /** Format: date */
            began_on?: string | null;
            /** Format: date */
            ended_on?: string | null;
            description?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        CarePlan: {
            /** Format: uuid */
            contact_id?: string;
            aim?: string;
            kind?: string | null;
            /** @enum {string} */
            state?: "planned" | "in_progress" | "done" | "cancelled";
            actions?: string | null;
            /** Format: uuid */
            responsible_id?: string | null;
            /** Format: date */
            planned_on?: string | null;
            /** Format: date */
            done_on?: string | null;
            gift?: string | null;
            /** Format: decimal */
            budget?: string | null;
            /** Format: decimal */
            cost?: string | null;
            currency?: string | null;
            result?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        CarePlanPage: {
            items: components["schemas"]["CarePlan"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        CarePlanCreate: {
            /** Format: uuid */
            contact_id: string;
            aim: string;
            kind?: string | null;
            /** @enum {string} */
            state?: "planned" | "in_progress" | "done" | "cancelled";
            actions?: string | null;
            /** Format: uuid */
            responsible_id?: string | null;
            /** Format: date */
            planned_on?: string | null;
            /** Format: date */
            done_on?: string | null;
            gift?: string | null;
            /** Format: decimal */
            budget?: string | null;
            /** Format: decimal */
            cost?: string | null;
            currency?: string | null;
            result?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        CarePlanUpdate: {
            version?: number;
            /** Format: uuid */
            contact_id?: string;
            aim?: string;
            kind?: string | null;
            /** @enum {string} */
            state?: "planned" | "in_progress" | "done" | "cancelled";
            actions?: string | null;
            /** Format: uuid */
            responsible_id?: string | null;
            /** Format: date */
            planned_on?: string | null;
            /** Format: date */
            done_on?: string | null;
            gift?: string | null;
            /** Format: decimal */
            budget?: string | null;
            /** Format: decimal */
            cost?: string | null;
            currency?: string | null;
            result?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        Contact: {
            /** Format: uuid */
            customer_id?: string;
            name?: string;
            english_name?: string | null;
            salutation?: string | null;
            gender?: string | null;
            title?: string | null;
            department?: string | null;
            /** Format: uuid */
            reports_to_id?: string | null;
            decision_role?: string | null;
            warmth?: string | null;
            is_key?: boolean;
            has_left?: boolean;
            external_code?: string | null;
            phones?: components["schemas"]["PhoneNumber"][];
            emails?: components["schemas"]["EmailAddress"][];
            wechat?: string | null;
            line_id?: string | null;
            preferred_channel?: string | null;
            do_not_call?: boolean;
            do_not_mail?: boolean;
            remarks?: string | null;
            /** Format: date */
            birthday?: string | null;
            hobbies?: string[];
            native_place?: string | null;
            diet?: string | null;
            personal_notes?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        ContactPage: {
            items: components["schemas"]["Contact"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        ContactCreate: {
            /** Format: uuid */
            customer_id: string;
            name: string;
            english_name?: string | null;
            salutation?: string | null;
            gender?: string | null;
            title?: string | null;
            department?: string | null;
            /** Format: uuid */
            reports_to_id?: string | null;
            decision_role?: string | null;
            warmth?: string | null;
            is_key?: boolean;
            has_left?: boolean;
            external_code?: string | null;
            phones?: components["schemas"]["PhoneNumber"][];
            emails?: components["schemas"]["EmailAddress"][];
            wechat?: string | null;
            line_id?: string | null;
            preferred_channel?: string | null;
            do_not_call?: boolean;
            do_not_mail?: boolean;
            remarks?: string | null;
            /** Format: date */
            birthday?: string | null;
            hobbies?: string[];
            native_place?: string | null;
            diet?: string | null;
            personal_notes?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        ContactUpdate: {
            version?: number;
            /** Format: uuid */
            customer_id?: string;
            name?: string;
            english_name?: string | null;
            salutation?: string | null;
            gender?: string | null;
            title?: string | null;
            department?: string | null;
            /** Format: uuid */
            reports_to_id?: string | null;
            decision_role?: string | null;
            warmth?: string | null;
            is_key?: boolean;
            has_left?: boolean;
            external_code?: string | null;
            phones?: components["schemas"]["PhoneNumber"][];
            emails?: components["schemas"]["EmailAddress"][];
            wechat?: string | null;
            line_id?: string | null;
            preferred_channel?: string | null;
            do_not_call?: boolean;
            do_not_mail?: boolean;
            remarks?: string | null;
            /** Format: date */
            birthday?: string | null;
            hobbies?: string[];
            native_place?: string | null;
            diet?: string | null;
            personal_notes?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        ContactRole: {
            /** Format: uuid */
            customer_id?: string;
            /** Format: uuid */
            contact_id?: string;
            role?: string;
            title?: string | null;
            /** Format: date */
            since?: string | null;
            has_ended?: boolean;
            remarks?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        ContactRolePage: {
            items: components["schemas"]["ContactRole"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        ContactRoleCreate: {
            /** Format: uuid */
            customer_id: string;
            /** Format: uuid */
            contact_id: string;
            role: string;
            title?: string | null;
            /** Format: date */
            since?: string | null;
            has_ended?: boolean;
            remarks?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        ContactRoleUpdate: {
            version?: number;
            /** Format: uuid */
            customer_id?: string;
            /** Format: uuid */
            contact_id?: string;
            role?: string;
            title?: string | null;
            /** Format: date */
            since?: string | null;
            has_ended?: boolean;
            remarks?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        Customer: {
            readonly number?: string;
            /** @enum {string} */
            kind?: "company" | "person";
            name?: string;
            short_name?: string | null;
            english_name?: string | null;
            external_code?: string | null;
            /** @enum {string} */
            lifecycle?: "prospect" | "customer" | "dormant" | "lost";
            level?: string | null;
            industry?: string | null;
            source?: string | null;
            channel?: string | null;
            segment?: string | null;
            size?: string | null;
            employees?: number | null;
            /** Format: decimal */
            revenue?: string | null;
            /** Format: date */
            founded_on?: string | null;
            /** Format: uuid */
            parent_id?: string | null;
            remarks?: string | null;
            phones?: components["schemas"]["PhoneNumber"][];
            emails?: components["schemas"]["EmailAddress"][];
            /** Format: uri */
            website?: string | null;
            addresses?: components["schemas"]["Address"][];
            tax_number?: string | null;
            invoice_title?: string | null;
            bank_name?: string | null;
            bank_account?: string | null;
            currency?: string | null;
            /** Format: decimal */
            credit_limit?: string | null;
            payment_terms?: string | null;
            credit_rating?: string | null;
            /** Format: uuid */
            owner_id?: string | null;
            /** Format: uuid */
            readonly department_id?: string | null;
            /** Format: uuid */
            readonly territory_id?: string | null;
            /** Format: decimal */
            readonly outstanding?: string | null;
            /** Format: decimal */
            readonly overdue?: string | null;
            /** Format: decimal */
            readonly lifetime_value?: string | null;
            /** Format: date */
            readonly first_order_on?: string | null;
            /** Format: date */
            readonly last_order_on?: string | null;
            /** Format: decimal */
            readonly assessment_score?: string | null;
            /** @enum {string|null} */
            readonly assessment_trend?: "up" | "steady" | "down" | null;
            /** Format: date */
            readonly assessed_on?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        CustomerPage: {
            items: components["schemas"]["Customer"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        CustomerCreate: {
            /** @enum {string} */
            kind?: "company" | "person";
            name: string;
            short_name?: string | null;
            english_name?: string | null;
            external_code?: string | null;
            /** @enum {string} */
            lifecycle?: "prospect" | "customer" | "dormant" | "lost";
            level?: string | null;
            industry?: string | null;
            source?: string | null;
            channel?: string | null;
            segment?: string | null;
            size?: string | null;
            employees?: number | null;
            /** Format: decimal */
            revenue?: string | null;
            /** Format: date */
            founded_on?: string | null;
            /** Format: uuid */
            parent_id?: string | null;
            remarks?: string | null;
            phones?: components["schemas"]["PhoneNumber"][];
            emails?: components["schemas"]["EmailAddress"][];
            /** Format: uri */
            website?: string | null;
            addresses?: components["schemas"]["Address"][];
            tax_number?: string | null;
            invoice_title?: string | null;
            bank_name?: string | null;
            bank_account?: string | null;
            currency?: string | null;
            /** Format: decimal */
            credit_limit?: string | null;
            payment_terms?: string | null;
            credit_rating?: string | null;
            /** Format: uuid */
            owner_id?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        CustomerUpdate: {
            version?: number;
            /** @enum {string} */
            kind?: "company" | "person";
            name?: string;
            short_name?: string | null;
            english_name?: string | null;
            external_code?: string | null;
            /** @enum {string} */
            lifecycle?: "prospect" | "customer" | "dormant" | "lost";
            level?: string | null;
            industry?: string | null;
            source?: string | null;
            channel?: string | null;
            segment?: string | null;
            size?: string | null;
            employees?: number | null;
            /** Format: decimal */
            revenue?: string | null;
            /** Format: date */
            founded_on?: string | null;
            /** Format: uuid */
            parent_id?: string | null;
            remarks?: string | null;
            phones?: components["schemas"]["PhoneNumber"][];
            emails?: components["schemas"]["EmailAddress"][];
            /** Format: uri */
            website?: string | null;
            addresses?: components["schemas"]["Address"][];
            tax_number?: string | null;
            invoice_title?: string | null;
            bank_name?: string | null;
            bank_account?: string | null;
            currency?: string | null;
            /** Format: decimal */
            credit_limit?: string | null;
            payment_terms?: string | null;
            credit_rating?: string | null;
            /** Format: uuid */
            owner_id?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        CustomerEvent: {
            name?: string;
            kind?: string | null;
            /** @enum {string} */
            state?: "planned" | "inviting" | "held" | "cancelled";
            /** Format: uuid */
            group_id?: string | null;
            /** Format: date-time */
            starts_at?: string | null;
            /** Format: date-time */
            ends_at?: string | null;
            place?: string | null;
            /** Format: uri */
            online_at?: string | null;
            capacity?: number | null;
            plan?: string | null;
            /** Format: decimal */
            budget?: string | null;
            /** Format: decimal */
            cost?: string | null;
            currency?: string | null;
            result?: string | null;
            /** Format: uuid */
            owner_id?: string | null;
            /** Format: uuid */
            readonly department_id?: string | null;
            /** Format: uuid */
            readonly territory_id?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        CustomerEventPage: {
            items: components["schemas"]["CustomerEvent"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        CustomerEventCreate: {
            name: string;
            kind?: string | null;
            /** @enum {string} */
            state?: "planned" | "inviting" | "held" | "cancelled";
            /** Format: uuid */
            group_id?: string | null;
            /** Format: date-time */
            starts_at?: string | null;
            /** Format: date-time */
            ends_at?: string | null;
            place?: string | null;
            /** Format: uri */
            online_at?: string | null;
            capacity?: number | null;
            plan?: string | null;
            /** Format: decimal */
            budget?: string | null;
            /** Format: decimal */
            cost?: string | null;
            currency?: string | null;
            result?: string | null;
            /** Format: uuid */
            owner_id?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        CustomerEventUpdate: {
            version?: number;
            name?: string;
            kind?: string | null;
            /** @enum {string} */
            state?: "planned" | "inviting" | "held" | "cancelled";
            /** Format: uuid */
            group_id?: string | null;
            /** Format: date-time */
            starts_at?: string | null;
            /** Format: date-time */
            ends_at?: string | null;
            place?: string | null;
            /** Format: uri */
            online_at?: string | null;
            capacity?: number | null;
            plan?: string | null;
            /** Format: decimal */
            budget?: string | null;
            /** Format: decimal */
            cost?: string | null;
            currency?: string | null;
            result?: string | null;
            /** Format: uuid */
            owner_id?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        CustomerGroup: {
            name?: string;
            /** Format: uuid */
            parent_id?: string | null;
            purpose?: string | null;
            description?: string | null;
            /** Format: uuid */
            owner_id?: string | null;
            /** Format: uuid */
            readonly department_id?: string | null;
            /** Format: uuid */
            readonly territory_id?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        CustomerGroupPage: {
            items: components["schemas"]["CustomerGroup"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        CustomerGroupCreate: {
            name: string;
            /** Format: uuid */
            parent_id?: string | null;
            purpose?: string | null;
            description?: string | null;
            /** Format: uuid */
            owner_id?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        CustomerGroupUpdate: {
            version?: number;
            name?: string;
            /** Format: uuid */
            parent_id?: string | null;
            purpose?: string | null;
            description?: string | null;
            /** Format: uuid */
            owner_id?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        EventParticipant: {
            /** Format: uuid */
            event_id?: string;
            /** Format: uuid */
            customer_id?: string;
            /** Format: uuid */
            contact_id?: string | null;
            /** @enum {string} */
            state?: "invited" | "registered" | "declined" | "attended" | "absent";
            guests?: number;
            follow_up?: string | null;
            /** Format: uuid */
            follow_up_by_id?: string | null;
            /** Format: date */
            follow_up_on?: string | null;
            /** Format: date */
            followed_up_on?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        EventParticipantPage: {
            items: components["schemas"]["EventParticipant"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        EventParticipantCreate: {
            /** Format: uuid */
            event_id: string;
            /** Format: uuid */
            customer_id: string;
            /** Format: uuid */
            contact_id?: string | null;
            /** @enum {string} */
            state?: "invited" | "registered" | "declined" | "attended" | "absent";
            guests?: number;
            follow_up?: string | null;
            /** Format: uuid */
            follow_up_by_id?: string | null;
            /** Format: date */
            follow_up_on?: string | null;
            /** Format: date */
            followed_up_on?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        EventParticipantUpdate: {
            version?: number;
            /** Format: uuid */
            event_id?: string;
            /** Format: uuid */
            customer_id?: string;
            /** Format: uuid */
            contact_id?: string | null;
            /** @enum {string} */
            state?: "invited" | "registered" | "declined" | "attended" | "absent";
            guests?: number;
            follow_up?: string | null;
            /** Format: uuid */
            follow_up_by_id?: string | null;
            /** Format: date */
            follow_up_on?: string | null;
            /** Format: date */
            followed_up_on?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        FamilyMember: {
            /** Format: uuid */
            contact_id?: string;
            name?: string;
            relation?: string;
            /** Format: date */
            birthday?: string | null;
            occupation?: string | null;
            note?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        FamilyMemberPage: {
            items: components["schemas"]["FamilyMember"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        FamilyMemberCreate: {
            /** Format: uuid */
            contact_id: string;
            name: string;
            relation: string;
            /** Format: date */
            birthday?: string | null;
            occupation?: string | null;
            note?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        FamilyMemberUpdate: {
            version?: number;
            /** Format: uuid */
            contact_id?: string;
            name?: string;
            relation?: string;
            /** Format: date */
            birthday?: string | null;
            occupation?: string | null;
            note?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        GroupMember: {
            /** Format: uuid */
            group_id?: string;
            /** Format: uuid */
            customer_id?: string;
            note?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        GroupMemberPage: {
            items: components["schemas"]["GroupMember"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        GroupMemberCreate: {
            /** Format: uuid */
            group_id: string;
            /** Format: uuid */
            customer_id: string;
            note?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        GroupMemberUpdate: {
            version?: number;
            /** Format: uuid */
            group_id?: string;
            /** Format: uuid */
            customer_id?: string;
            note?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        ImportantDate: {
            /** Format: uuid */
            contact_id?: string;
            name?: string;
            kind?: string | null;
            /** Format: date */
            day?: string;
            is_yearly?: boolean;
            lead_days?: number;
            note?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        ImportantDatePage: {
            items: components["schemas"]["ImportantDate"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        ImportantDateCreate: {
            /** Format: uuid */
            contact_id: string;
            name: string;
            kind?: string | null;
            /** Format: date */
            day: string;
            is_yearly?: boolean;
            lead_days?: number;
            note?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        ImportantDateUpdate: {
            version?: number;
            /** Format: uuid */
            contact_id?: string;
            name?: string;
            kind?: string | null;
            /** Format: date */
            day?: string;
            is_yearly?: boolean;
            lead_days?: number;
            note?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        RelationshipAssessment: {
            /** Format: uuid */
            customer_id?: string;
            /** Format: date */
            assessed_on?: string;
            /** Format: uuid */
            assessor_id?: string | null;
            loyalty?: number;
            satisfaction?: number;
            credit?: number;
            potential?: number;
            influence?: number;
            /** Format: decimal */
            readonly score?: string | null;
            readonly loyalty_weight?: number | null;
            readonly satisfaction_weight?: number | null;
            readonly credit_weight?: number | null;
            readonly potential_weight?: number | null;
            readonly influence_weight?: number | null;
            remarks?: string | null;
            /** Format: date */
            next_review?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        RelationshipAssessmentPage: {
            items: components["schemas"]["RelationshipAssessment"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        RelationshipAssessmentCreate: {
            /** Format: uuid */
            customer_id: string;
            /** Format: date */
            assessed_on?: string;
            /** Format: uuid */
            assessor_id?: string | null;
            loyalty: number;
            satisfaction: number;
            credit: number;
            potential: number;
            influence: number;
            remarks?: string | null;
            /** Format: date */
            next_review?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        RelationshipAssessmentUpdate: {
            version?: number;
            /** Format: uuid */
            customer_id?: string;
            /** Format: date */
            assessed_on?: string;
            /** Format: uuid */
            assessor_id?: string | null;
            loyalty?: number;
            satisfaction?: number;
            credit?: number;
            potential?: number;
            influence?: number;
            remarks?: string | null;
            /** Format: date */
            next_review?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        AccessRequest: {
            readonly permission?: string;
            readonly entity?: string | null;
            readonly record_id?: string | null;
            readonly reason?: string | null;
            /** Format: date */
            readonly wished_until?: string | null;
            /** @enum {string} */
            readonly state?: "open" | "granted" | "refused" | "withdrawn";
            /** Format: uuid */
            readonly decided_by_id?: string | null;
            /** Format: date-time */
            readonly decided_at?: string | null;
            /** Format: date */
            readonly granted_until?: string | null;
            readonly answer?: string | null;
            /** Format: uuid */
            owner_id?: string | null;
            /** Format: uuid */
            readonly department_id?: string | null;
            /** Format: uuid */
            readonly territory_id?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        AccessRequestPage: {
            items: components["schemas"]["AccessRequest"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        ApiToken: {
            name?: string;
            readonly prefix?: string;
            readonly roles?: string[];
            /** Format: date */
            readonly ends_on?: string;
            /** Format: date-time */
            readonly last_used_at?: string | null;
            /** Format: date-time */
            readonly revoked_at?: string | null;
            /** Format: uuid */
            owner_id?: string | null;
            /** Format: uuid */
            readonly department_id?: string | null;
            /** Format: uuid */
            readonly territory_id?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        ApiTokenPage: {
            items: components["schemas"]["ApiToken"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        AuditAlert: {
            /** Format: uuid */
            rule_id?: string;
            readonly labels?: {
                [key: string]: string;
            };
            /** @enum {string} */
            readonly kind?: "views" | "exports" | "failures" | "off_hours" | "unfamiliar" | "unused";
            /** Format: uuid */
            person_id?: string | null;
            readonly address?: string | null;
            /** Format: date-time */
            readonly since?: string;
            /** Format: date-time */
            readonly until?: string;
            readonly count?: number;
            readonly unused?: string[];
            readonly evidence?: unknown;
            /** @enum {string} */
            readonly state?: "open" | "settled";
            readonly note?: string | null;
            /** Format: date-time */
            readonly settled_at?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        AuditAlertPage: {
            items: components["schemas"]["AuditAlert"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        AuditAlertRule: {
            labels?: {
                [key: string]: string;
            };
            /** @enum {string} */
            kind?: "views" | "exports" | "failures" | "off_hours" | "unfamiliar" | "unused";
            threshold?: number;
            minutes?: number;
            active?: boolean;
            description?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        AuditAlertRulePage: {
            items: components["schemas"]["AuditAlertRule"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        AuditAlertRuleCreate: {
            labels: {
                [key: string]: string;
            };
            /** @enum {string} */
            kind: "views" | "exports" | "failures" | "off_hours" | "unfamiliar" | "unused";
            threshold: number;
            minutes: number;
            active?: boolean;
            description?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        AuditAlertRuleUpdate: {
            version?: number;
            labels?: {
                [key: string]: string;
            };
            /** @enum {string} */
            kind?: "views" | "exports" | "failures" | "off_hours" | "unfamiliar" | "unused";
            threshold?: number;
            minutes?: number;
            active?: boolean;
            description?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        AuditRecord: {
            /** Format: date-time */
            at?: string;
            /** Format: uuid */
            actor_id?: string | null;
            actor?: string;
            /** Format: uuid */
            on_behalf_of?: string | null;
            operation?: string;
            entity?: string | null;
            record_id?: string | null;
            permission?: string | null;
            /** @enum {string} */
            result?: "allowed" | "denied" | "failed";
            changes?: unknown;
            detail?: unknown;
            address?: string | null;
            /** Format: uuid */
            session_id?: string | null;
            call_id?: string | null;
            service?: string;
            count?: number | null;
            sequence?: number | null;
            /** Format: uuid */
            readonly id: string;
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
        };
        AuditRecordPage: {
            items: components["schemas"]["AuditRecord"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        BundleGrant: {
            /** Format: uuid */
            bundle_id?: string;
            permission?: string;
            /** @enum {string} */
            scope?: "own" | "department" | "department_and_below" | "territory" | "all";
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        BundleGrantPage: {
            items: components["schemas"]["BundleGrant"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        BundleGrantCreate: {
            /** Format: uuid */
            bundle_id: string;
            permission: string;
            /** @enum {string} */
            scope: "own" | "department" | "department_and_below" | "territory" | "all";
            custom?: {
                [key: string]: unknown;
            };
        };
        BundleGrantUpdate: {
            version?: number;
            /** Format: uuid */
            bundle_id?: string;
            permission?: string;
            /** @enum {string} */
            scope?: "own" | "department" | "department_and_below" | "territory" | "all";
            custom?: {
                [key: string]: unknown;
            };
        };
        CalendarHoliday: {
            /** Format: uuid */
            calendar_id?: string;
            /** Format: date */
            day?: string;
            name?: string;
            works_instead?: boolean;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        CalendarHolidayPage: {
            items: components["schemas"]["CalendarHoliday"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        CalendarHolidayCreate: {
            /** Format: uuid */
            calendar_id: string;
            /** Format: date */
            day: string;
            name: string;
            works_instead?: boolean;
            custom?: {
                [key: string]: unknown;
            };
        };
        CalendarHolidayUpdate: {
            version?: number;
            /** Format: uuid */
            calendar_id?: string;
            /** Format: date */
            day?: string;
            name?: string;
            works_instead?: boolean;
            custom?: {
                [key: string]: unknown;
            };
        };
        Department: {
            name?: string;
            code?: string | null;
            /** @enum {string} */
            kind?: "company" | "branch" | "department";
            /** Format: uuid */
            parent_id?: string | null;
            /** Format: uuid */
            manager_id?: string | null;
            country?: string | null;
            time_zone?: string | null;
            currency?: string | null;
            /** Format: uuid */
            calendar_id?: string | null;
            description?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        DepartmentPage: {
            items: components["schemas"]["Department"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        DepartmentCreate: {
            name: string;
            code?: string | null;
            /** @enum {string} */
            kind?: "company" | "branch" | "department";
            /** Format: uuid */
            parent_id?: string | null;
            /** Format: uuid */
            manager_id?: string | null;
            country?: string | null;
            time_zone?: string | null;
            currency?: string | null;
            /** Format: uuid */
            calendar_id?: string | null;
            description?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        DepartmentUpdate: {
            version?: number;
            name?: string;
            code?: string | null;
            /** @enum {string} */
            kind?: "company" | "branch" | "department";
            /** Format: uuid */
            parent_id?: string | null;
            /** Format: uuid */
            manager_id?: string | null;
            country?: string | null;
            time_zone?: string | null;
            currency?: string | null;
            /** Format: uuid */
            calendar_id?: string | null;
            description?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        DepartmentDeputy: {
            /** Format: uuid */
            department_id?: string;
            /** Format: uuid */
            user_id?: string;
            /** Format: date */
            starts_on?: string | null;
            /** Format: date */
            ends_on?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        DepartmentDeputyPage: {
            items: components["schemas"]["DepartmentDeputy"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        DepartmentDeputyCreate: {
            /** Format: uuid */
            department_id: string;
            /** Format: uuid */
            user_id: string;
            /** Format: date */
            starts_on?: string | null;
            /** Format: date */
            ends_on?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        DepartmentDeputyUpdate: {
            version?: number;
            /** Format: uuid */
            department_id?: string;
            /** Format: uuid */
            user_id?: string;
            /** Format: date */
            starts_on?: string | null;
            /** Format: date */
            ends_on?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        DirectGrant: {
            permission?: string;
            /** @enum {string} */
            scope?: "own" | "department" | "department_and_below" | "territory" | "all";
            /** Format: uuid */
            user_id?: string | null;
            /** Format: uuid */
            group_id?: string | null;
            /** Format: date */
            ends_on?: string | null;
            reason?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        DirectGrantPage: {
            items: components["schemas"]["DirectGrant"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        DirectGrantCreate: {
            permission: string;
            /** @enum {string} */
            scope: "own" | "department" | "department_and_below" | "territory" | "all";
            /** Format: uuid */
            user_id?: string | null;
            /** Format: uuid */
            group_id?: string | null;
            /** Format: date */
            ends_on?: string | null;
            reason?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        DirectGrantUpdate: {
            version?: number;
            permission?: string;
            /** @enum {string} */
            scope?: "own" | "department" | "department_and_below" | "territory" | "all";
            /** Format: uuid */
            user_id?: string | null;
            /** Format: uuid */
            group_id?: string | null;
            /** Format: date */
            ends_on?: string | null;
            reason?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        FieldRule: {
            /** Format: uuid */
            role_id?: string;
            entity?: string;
            field?: string;
            /** @enum {string} */
            rule?: "hidden" | "masked" | "readonly";
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        FieldRulePage: {
            items: components["schemas"]["FieldRule"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        FieldRuleCreate: {
            /** Format: uuid */
            role_id: string;
            entity: string;
            field: string;
            /** @enum {string} */
            rule: "hidden" | "masked" | "readonly";
            custom?: {
                [key: string]: unknown;
            };
        };
        FieldRuleUpdate: {
            version?: number;
            /** Format: uuid */
            role_id?: string;
            entity?: string;
            field?: string;
            /** @enum {string} */
            rule?: "hidden" | "masked" | "readonly";
            custom?: {
                [key: string]: unknown;
            };
        };
        Group: {
            name?: string;
            description?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        GroupPage: {
            items: components["schemas"]["Group"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        GroupCreate: {
            name: string;
            description?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        GroupUpdate: {
            version?: number;
            name?: string;
            description?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        GroupMembership: {
            /** Format: uuid */
            group_id?: string;
            /** Format: uuid */
            user_id?: string | null;
            /** Format: uuid */
            member_group_id?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        GroupMembershipPage: {
            items: components["schemas"]["GroupMembership"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        GroupMembershipCreate: {
            /** Format: uuid */
            group_id: string;
            /** Format: uuid */
            user_id?: string | null;
            /** Format: uuid */
            member_group_id?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        GroupRole: {
            /** Format: uuid */
            group_id?: string;
            /** Format: uuid */
            role_id?: string;
            /** Format: date */
            ends_on?: string | null;
            reason?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        GroupRolePage: {
            items: components["schemas"]["GroupRole"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        GroupRoleCreate: {
            /** Format: uuid */
            group_id: string;
            /** Format: uuid */
            role_id: string;
            /** Format: date */
            ends_on?: string | null;
            reason?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        GroupRoleUpdate: {
            version?: number;
            /** Format: uuid */
            group_id?: string;
            /** Format: uuid */
            role_id?: string;
            /** Format: date */
            ends_on?: string | null;
            reason?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        Permission: {
            readonly name?: string;
            readonly service?: string;
            readonly entity?: string;
            readonly operation?: string;
            readonly sentence?: string;
            readonly labels?: {
                [key: string]: string;
            } | null;
            readonly scoped?: boolean;
            readonly declared?: boolean;
            readonly defaults?: unknown;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        PermissionPage: {
            items: components["schemas"]["Permission"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        PermissionBundle: {
            name?: string;
            description?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        PermissionBundlePage: {
            items: components["schemas"]["PermissionBundle"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        /** WantedGrant */
        PermissionBundleSetGrantsWantedGrant: {
            /** Permission */
            permission: string;
            /**
             * Scope
             * @enum {string}
             */
            scope: "own" | "department" | "department_and_below" | "territory" | "all";
        };
        PermissionBundleCreate: {
            name: string;
            description?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        PermissionBundleUpdate: {
            version?: number;
            name?: string;
            description?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        Position: {
            name?: string;
            code?: string | null;
            /** Format: uuid */
            department_id?: string | null;
            description?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        PositionPage: {
            items: components["schemas"]["Position"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        PositionCreate: {
            name: string;
            code?: string | null;
            /** Format: uuid */
            department_id?: string | null;
            description?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        PositionUpdate: {
            version?: number;
            name?: string;
            code?: string | null;
            /** Format: uuid */
            department_id?: string | null;
            description?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        PositionHolder: {
            /** Format: uuid */
            position_id?: string;
            /** Format: uuid */
            user_id?: string;
            /** @enum {string} */
            standing?: "holder" | "deputy";
            /** Format: date */
            starts_on?: string | null;
            /** Format: date */
            ends_on?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        PositionHolderPage: {
            items: components["schemas"]["PositionHolder"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        PositionHolderCreate: {
            /** Format: uuid */
            position_id: string;
            /** Format: uuid */
            user_id: string;
            /** @enum {string} */
            standing?: "holder" | "deputy";
            /** Format: date */
            starts_on?: string | null;
            /** Format: date */
            ends_on?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        PositionHolderUpdate: {
            version?: number;
            /** Format: uuid */
            position_id?: string;
            /** Format: uuid */
            user_id?: string;
            /** @enum {string} */
            standing?: "holder" | "deputy";
            /** Format: date */
            starts_on?: string | null;
            /** Format: date */
            ends_on?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        Role: {
            code?: string;
            labels?: {
                [key: string]: string;
            };
            description?: string | null;
            second_factor?: boolean | null;
            readonly shipped?: boolean;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        RolePage: {
            items: components["schemas"]["Role"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        /** WantedGrant */
        RoleSetGrantsWantedGrant: {
            /** Permission */
            permission: string;
            /**
             * Scope
             * @enum {string}
             */
            scope: "own" | "department" | "department_and_below" | "territory" | "all";
        };
        /** WantedRule */
        RoleSetGrantsWantedRule: {
            /** Entity */
            entity: string;
            /** Field */
            field: string;
            /**
             * Rule
             * @enum {string}
             */
            rule: "hidden" | "masked" | "readonly";
        };
        RoleCreate: {
            code: string;
            labels: {
                [key: string]: string;
            };
            description?: string | null;
            second_factor?: boolean | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        RoleUpdate: {
            version?: number;
            code?: string;
            labels?: {
                [key: string]: string;
            };
            description?: string | null;
            second_factor?: boolean | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        RoleAssignment: {
            /** Format: uuid */
            user_id?: string;
            /** Format: uuid */
            role_id?: string;
            /** Format: date */
            ends_on?: string | null;
            reason?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        RoleAssignmentPage: {
            items: components["schemas"]["RoleAssignment"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        RoleAssignmentCreate: {
            /** Format: uuid */
            user_id: string;
            /** Format: uuid */
            role_id: string;
            /** Format: date */
            ends_on?: string | null;
            reason?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        RoleAssignmentUpdate: {
            version?: number;
            /** Format: uuid */
            user_id?: string;
            /** Format: uuid */
            role_id?: string;
            /** Format: date */
            ends_on?: string | null;
            reason?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        RoleBundle: {
            /** Format: uuid */
            role_id?: string;
            /** Format: uuid */
            bundle_id?: string;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        RoleBundlePage: {
            items: components["schemas"]["RoleBundle"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        RoleBundleCreate: {
            /** Format: uuid */
            role_id: string;
            /** Format: uuid */
            bundle_id: string;
            custom?: {
                [key: string]: unknown;
            };
        };
        RoleGrant: {
            /** Format: uuid */
            role_id?: string;
            permission?: string;
            /** @enum {string} */
            scope?: "own" | "department" | "department_and_below" | "territory" | "all";
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        RoleGrantPage: {
            items: components["schemas"]["RoleGrant"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        RoleGrantCreate: {
            /** Format: uuid */
            role_id: string;
            permission: string;
            /** @enum {string} */
            scope: "own" | "department" | "department_and_below" | "territory" | "all";
            custom?: {
                [key: string]: unknown;
            };
        };
        RoleGrantUpdate: {
            version?: number;
            /** Format: uuid */
            role_id?: string;
            permission?: string;
            /** @enum {string} */
            scope?: "own" | "department" | "department_and_below" | "territory" | "all";
            custom?: {
                [key: string]: unknown;
            };
        };
        SalesTeam: {
            name?: string;
            code?: string | null;
            /** Format: uuid */
            leader_id?: string | null;
            channels?: string[];
            description?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        SalesTeamPage: {
            items: components["schemas"]["SalesTeam"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        SalesTeamCreate: {
            name: string;
            code?: string | null;
            /** Format: uuid */
            leader_id?: string | null;
            channels?: string[];
            description?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        SalesTeamUpdate: {
            version?: number;
            name?: string;
            code?: string | null;
            /** Format: uuid */
            leader_id?: string | null;
            channels?: string[];
            description?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        SalesTeamMember: {
            /** Format: uuid */
            team_id?: string;
            /** Format: uuid */
            user_id?: string;
            /** Format: date */
            starts_on?: string | null;
            /** Format: date */
            ends_on?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        SalesTeamMemberPage: {
            items: components["schemas"]["SalesTeamMember"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        SalesTeamMemberCreate: {
            /** Format: uuid */
            team_id: string;
            /** Format: uuid */
            user_id: string;
            /** Format: date */
            starts_on?: string | null;
            /** Format: date */
            ends_on?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        SalesTeamMemberUpdate: {
            version?: number;
            /** Format: uuid */
            team_id?: string;
            /** Format: uuid */
            user_id?: string;
            /** Format: date */
            starts_on?: string | null;
            /** Format: date */
            ends_on?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        SalesTeamTerritory: {
            /** Format: uuid */
            team_id?: string;
            /** Format: uuid */
            territory_id?: string;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        SalesTeamTerritoryPage: {
            items: components["schemas"]["SalesTeamTerritory"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        SalesTeamTerritoryCreate: {
            /** Format: uuid */
            team_id: string;
            /** Format: uuid */
            territory_id: string;
            custom?: {
                [key: string]: unknown;
            };
        };
        Session: {
            user: {
                id?: string | null;
                name?: string | null;
                username?: string | null;
                language?: string | null;
                time_zone?: string | null;
                roles?: string[];
                acting?: {
                    id?: string;
                    name?: string;
                    until?: string;
                    reason?: string;
                };
            };
            csrf_token: string;
            must_change_password: boolean;
            must_set_up_second_factor: boolean;
        };
        SessionPage: {
            items: components["schemas"]["Session"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        Territory: {
            name?: string;
            code?: string | null;
            /** Format: uuid */
            parent_id?: string | null;
            /** Format: uuid */
            manager_id?: string | null;
            description?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        TerritoryPage: {
            items: components["schemas"]["Territory"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        TerritoryCreate: {
            name: string;
            code?: string | null;
            /** Format: uuid */
            parent_id?: string | null;
            /** Format: uuid */
            manager_id?: string | null;
            description?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        TerritoryUpdate: {
            version?: number;
            name?: string;
            code?: string | null;
            /** Format: uuid */
            parent_id?: string | null;
            /** Format: uuid */
            manager_id?: string | null;
            description?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        User: {
            name?: string;
            number?: string | null;
            username?: string | null;
            /** @enum {string} */
            status?: "active" | "suspended" | "left";
            /** Format: uuid */
            department_id?: string | null;
            /** Format: uuid */
            territory_id?: string | null;
            /** Format: uuid */
            manager_id?: string | null;
            job_title?: string | null;
            /** Format: email */
            email?: string | null;
            phones?: components["schemas"]["PhoneNumber"][];
            skills?: string[];
            /** Format: date */
            hired_on?: string | null;
            /** Format: date */
            left_on?: string | null;
            /** @enum {string|null} */
            language?: "en" | "zh-TW" | "zh-CN" | null;
            time_zone?: string | null;
            gender?: string | null;
            /** Format: date */
            birthday?: string | null;
            education?: string | null;
            /** Format: decimal */
            cost_rate?: string | null;
            cost_currency?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        UserPage: {
            items: components["schemas"]["User"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        /** Change */
        UserPreviewAccessChangeChange: {
            /** Entity */
            entity: string;
            /**
             * Action
             * @enum {string}
             */
            action: "create" | "update" | "delete" | "restore" | "set_grants";
            /**
             * Id
             * @default null
             */
            id: string | null;
            /** Values */
            values?: {
                [key: string]: unknown;
            };
        };
        UserCreate: {
            name: string;
            number?: string | null;
            username?: string | null;
            /** @enum {string} */
            status?: "active" | "suspended" | "left";
            /** Format: uuid */
            department_id?: string | null;
            /** Format: uuid */
            territory_id?: string | null;
            /** Format: uuid */
            manager_id?: string | null;
            job_title?: string | null;
            /** Format: email */
            email?: string | null;
            phones?: components["schemas"]["PhoneNumber"][];
            skills?: string[];
            /** Format: date */
            hired_on?: string | null;
            /** Format: date */
            left_on?: string | null;
            /** @enum {string|null} */
            language?: "en" | "zh-TW" | "zh-CN" | null;
            time_zone?: string | null;
            gender?: string | null;
            /** Format: date */
            birthday?: string | null;
            education?: string | null;
            /** Format: decimal */
            cost_rate?: string | null;
            cost_currency?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        UserUpdate: {
            version?: number;
            name?: string;
            number?: string | null;
            username?: string | null;
            /** @enum {string} */
            status?: "active" | "suspended" | "left";
            /** Format: uuid */
            department_id?: string | null;
            /** Format: uuid */
            territory_id?: string | null;
            /** Format: uuid */
            manager_id?: string | null;
            job_title?: string | null;
            /** Format: email */
            email?: string | null;
            phones?: components["schemas"]["PhoneNumber"][];
            skills?: string[];
            /** Format: date */
            hired_on?: string | null;
            /** Format: date */
            left_on?: string | null;
            /** @enum {string|null} */
            language?: "en" | "zh-TW" | "zh-CN" | null;
            time_zone?: string | null;
            gender?: string | null;
            /** Format: date */
            birthday?: string | null;
            education?: string | null;
            /** Format: decimal */
            cost_rate?: string | null;
            cost_currency?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        WorkingCalendar: {
            name?: string;
            country?: string | null;
            time_zone?: string;
            hours?: unknown;
            description?: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        WorkingCalendarPage: {
            items: components["schemas"]["WorkingCalendar"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        /** MarkedDay */
        WorkingCalendarChangeDaysMarkedDay: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Name */
            name: string;
            /**
             * Works Instead
             * @default false
             */
            works_instead: boolean;
        };
        WorkingCalendarCreate: {
            name: string;
            country?: string | null;
            time_zone: string;
            hours?: unknown;
            description?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        WorkingCalendarUpdate: {
            version?: number;
            name?: string;
            country?: string | null;
            time_zone?: string;
            hours?: unknown;
            description?: string | null;
            custom?: {
                [key: string]: unknown;
            };
        };
        Choice: {
            list?: string;
            code?: string;
            labels?: {
                [key: string]: string;
            };
            position?: number;
            /** @enum {string} */
            tone?: "neutral" | "blue" | "cyan" | "green" | "yellow" | "orange" | "red" | "purple";
            active?: boolean;
            is_default?: boolean;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        ChoicePage: {
            items: components["schemas"]["Choice"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        ChoiceCreate: {
            list: string;
            code: string;
            labels: {
                [key: string]: string;
            };
            position?: number;
            /** @enum {string} */
            tone?: "neutral" | "blue" | "cyan" | "green" | "yellow" | "orange" | "red" | "purple";
            active?: boolean;
            is_default?: boolean;
            custom?: {
                [key: string]: unknown;
            };
        };
        ChoiceUpdate: {
            version?: number;
            list?: string;
            code?: string;
            labels?: {
                [key: string]: string;
            };
            position?: number;
            /** @enum {string} */
            tone?: "neutral" | "blue" | "cyan" | "green" | "yellow" | "orange" | "red" | "purple";
            active?: boolean;
            is_default?: boolean;
            custom?: {
                [key: string]: unknown;
            };
        };
        CustomField: {
            entity?: string;
            code?: string;
            /** @enum {string} */
            type?: "text" | "number" | "money" | "date" | "choice" | "multi_choice" | "reference" | "flag";
            labels?: {
                [key: string]: string;
            };
            help?: {
                [key: string]: string;
            } | null;
            section?: string | null;
            position?: number;
            required?: boolean;
            default?: unknown;
            choice_list?: string | null;
            target?: string | null;
            currency?: string | null;
            sortable?: boolean;
            active?: boolean;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        CustomFieldPage: {
            items: components["schemas"]["CustomField"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        CustomFieldCreate: {
            entity: string;
            code: string;
            /** @enum {string} */
            type: "text" | "number" | "money" | "date" | "choice" | "multi_choice" | "reference" | "flag";
            labels: {
                [key: string]: string;
            };
            help?: {
                [key: string]: string;
            } | null;
            section?: string | null;
            position?: number;
            required?: boolean;
            default?: unknown;
            choice_list?: string | null;
            target?: string | null;
            currency?: string | null;
            sortable?: boolean;
            active?: boolean;
            custom?: {
                [key: string]: unknown;
            };
        };
        CustomFieldUpdate: {
            version?: number;
            entity?: string;
            code?: string;
            /** @enum {string} */
            type?: "text" | "number" | "money" | "date" | "choice" | "multi_choice" | "reference" | "flag";
            labels?: {
                [key: string]: string;
            };
            help?: {
                [key: string]: string;
            } | null;
            section?: string | null;
            position?: number;
            required?: boolean;
            default?: unknown;
            choice_list?: string | null;
            target?: string | null;
            currency?: string | null;
            sortable?: boolean;
            active?: boolean;
            custom?: {
                [key: string]: unknown;
            };
        };
        NumberSeries: {
            entity?: string;
            pattern?: string;
            /** Format: uuid */
            readonly id: string;
            readonly version: number;
            /** Format: date-time */
            readonly created_at?: string;
            /** Format: uuid */
            readonly created_by?: string | null;
            /** Format: date-time */
            readonly updated_at?: string;
            /** Format: uuid */
            readonly updated_by?: string | null;
            /** Format: date-time */
            readonly deleted_at?: string | null;
            custom?: {
                [key: string]: unknown;
            };
            _labels?: {
                [key: string]: string | null;
            };
            _masked?: string[];
            _can?: {
                [key: string]: boolean;
            };
        };
        NumberSeriesPage: {
            items: components["schemas"]["NumberSeries"][];
            next_cursor: string | null;
            total: number;
            total_is_exact: boolean;
            missing?: string[];
        };
        NumberSeriesCreate: {
            entity: string;
            pattern: string;
            custom?: {
                [key: string]: unknown;
            };
        };
        NumberSeriesUpdate: {
            version?: number;
            entity?: string;
            pattern?: string;
            custom?: {
                [key: string]: unknown;
            };
        };
        PhoneNumber: {
            kind?: string;
            primary?: boolean;
            number: string;
            do_not_call?: boolean;
        };
        EmailAddress: {
            kind?: string;
            primary?: boolean;
            address: string;
            opt_out?: boolean;
        };
        Address: {
            kind?: string;
            primary?: boolean;
            country?: string;
            province?: string;
            city?: string;
            district?: string;
            street?: string;
            postcode?: string;
        };
        Problem: {
            type: string;
            title: string;
            code: string;
            detail: string;
            call_id: string;
            status: number;
            errors?: {
                [key: string]: {
                    code: string;
                    message: string;
                };
            };
            permission?: string;
            decision_id?: string;
            reason?: string;
            service?: string;
            missing?: string;
            ask?: {
                /** Format: uuid */
                id: string;
                label: string;
                as: string;
            }[];
            retry_after?: number;
            current?: {
                [key: string]: unknown;
            };
            base?: {
                [key: string]: unknown;
            };
        };
        Meta: {
            [key: string]: unknown;
        };
        EventPage: {
            items: components["schemas"]["Event"][];
            next_cursor: string;
            more: boolean;
            missing: string[];
        };
        Event: {
            specversion: string;
            id: string;
            source: string;
            type: string;
            /** Format: uuid */
            subject: string;
            /** Format: date-time */
            time: string;
            dataversion: number;
            actor?: string | null;
            call_id?: string | null;
            causation_id?: string | null;
            sequence: number;
            data: {
                [key: string]: unknown;
            };
            before: {
                [key: string]: unknown;
            };
        };
        HistoryPage: {
            items: {
                id: string | null;
                actor_id?: string | null;
                actor?: string | null;
                operation: string | null;
                call_id?: string | null;
                /** Format: date-time */
                at: string;
                version?: number | null;
                changes?: {
                    [key: string]: unknown;
                };
            }[];
            next_cursor: string | null;
        };
        TimelinePage: {
            items: {
                id: string | null;
                actor_id?: string | null;
                actor?: string | null;
                operation: string | null;
                call_id?: string | null;
                /** Format: date-time */
                at: string;
                version?: number | null;
                changes?: {
                    [key: string]: unknown;
                };
                entity?: string;
                /** Format: uuid */
                record_id?: string;
                title?: string;
            }[];
            next_cursor: string | null;
            missing: string[];
        };
        SearchAnswer: {
            items: {
                entity: string;
                resource: string;
                id: string;
                title: string;
                subtitle: string;
            }[];
            missing: string[];
        };
        SessionList: {
            items: {
                [key: string]: unknown;
            }[];
        };
        JobAnswer: {
            job: {
                /** Format: uuid */
                id: string;
                service: string;
                state: string;
                progress?: number | null;
                total?: number | null;
                result?: unknown;
            } & {
                [key: string]: unknown;
            };
        };
        BulkRequest: {
            /** @enum {string} */
            operation: "edit" | "delete" | "restore";
            ids?: string[];
            filter?: {
                [key: string]: unknown;
            };
            q?: string;
            values?: {
                [key: string]: unknown;
            };
        };
        Share: {
            /** Format: uuid */
            id: string;
            entity: string;
            /** Format: uuid */
            record_id: string;
            /** Format: uuid */
            user_id: string | null;
            /** Format: uuid */
            group_id: string | null;
            /**
             * @default view
             * @enum {string}
             */
            may: "view" | "edit";
            /** Format: date */
            ends_on: string | null;
            reason: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            created_by: string | null;
            _labels?: {
                [key: string]: string;
            };
        };
        ShareList: {
            items: components["schemas"]["Share"][];
        };
        ShareRequest: {
            /** Format: uuid */
            user_id?: string | null;
            /** Format: uuid */
            group_id?: string | null;
            /**
             * @default view
             * @enum {string}
             */
            may: "view" | "edit";
            /** Format: date */
            ends_on?: string | null;
            reason?: string | null;
        };
        ImportOptions: {
            encoding?: string;
            separator?: string;
            key?: string;
            /** @enum {string} */
            date?: "ymd" | "mdy" | "dmy";
            /** @enum {string} */
            decimal?: "." | ",";
            columns?: {
                [key: string]: string;
            };
            values?: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            by?: {
                [key: string]: string;
            };
            defaults?: {
                [key: string]: string;
            };
            /** @enum {string} */
            mode?: "create" | "update" | "both";
            /** @enum {string} */
            duplicates?: "flag" | "refuse";
        };
        Import: {
            /** Format: uuid */
            id: string;
            service: string;
            entity: string;
            file_name?: string;
            state: string;
            created_at?: string;
            form?: {
                [key: string]: unknown;
            };
            headers: string[];
            options: {
                [key: string]: unknown;
            };
            total?: number | null;
            counts: {
                created: number;
                updated: number;
                unchanged: number;
                refused: number;
                duplicates: number;
            };
            job?: {
                [key: string]: unknown;
            } | null;
            rows?: {
                [key: string]: unknown;
            }[];
            examples?: {
                [key: string]: unknown;
            }[];
            targets?: {
                [key: string]: unknown;
            }[];
            proposed?: {
                [key: string]: unknown;
            };
        };
        People: {
            people: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
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
                "filter[birthday_within]"?: string;
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
    customer_shares: {
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
                    "application/json": components["schemas"]["ShareList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    share_customer: {
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
                "application/json": components["schemas"]["ShareRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Share"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    unshare_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
                share_id: string;
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
    customer_event_shares: {
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
                    "application/json": components["schemas"]["ShareList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    share_customer_event: {
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
                "application/json": components["schemas"]["ShareRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Share"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    unshare_customer_event: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
                share_id: string;
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
    customer_group_shares: {
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
                    "application/json": components["schemas"]["ShareList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    share_customer_group: {
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
                "application/json": components["schemas"]["ShareRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Share"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    unshare_customer_group: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_id: string;
                share_id: string;
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
                "filter[coming_within]"?: string;
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
    list_access_requests: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[permission]"?: string;
                "filter[permission][ne]"?: string;
                "filter[permission][in]"?: string;
                "filter[permission][contains]"?: string;
                "filter[permission][is_null]"?: boolean;
                "filter[entity]"?: string;
                "filter[entity][ne]"?: string;
                "filter[entity][in]"?: string;
                "filter[entity][contains]"?: string;
                "filter[entity][is_null]"?: boolean;
                "filter[record_id]"?: string;
                "filter[record_id][ne]"?: string;
                "filter[record_id][in]"?: string;
                "filter[record_id][is_null]"?: boolean;
                "filter[reason][contains]"?: string;
                "filter[reason][is_null]"?: boolean;
                "filter[wished_until]"?: string;
                "filter[wished_until][ne]"?: string;
                "filter[wished_until][lt]"?: string;
                "filter[wished_until][lte]"?: string;
                "filter[wished_until][gt]"?: string;
                "filter[wished_until][gte]"?: string;
                "filter[wished_until][in]"?: string;
                "filter[wished_until][between]"?: string;
                "filter[wished_until][is_null]"?: boolean;
                "filter[state]"?: "open" | "granted" | "refused" | "withdrawn";
                "filter[state][ne]"?: "open" | "granted" | "refused" | "withdrawn";
                "filter[state][in]"?: string;
                "filter[state][is_null]"?: boolean;
                "filter[decided_by_id]"?: string;
                "filter[decided_by_id][ne]"?: string;
                "filter[decided_by_id][in]"?: string;
                "filter[decided_by_id][is_null]"?: boolean;
                "filter[decided_at]"?: string;
                "filter[decided_at][ne]"?: string;
                "filter[decided_at][lt]"?: string;
                "filter[decided_at][lte]"?: string;
                "filter[decided_at][gt]"?: string;
                "filter[decided_at][gte]"?: string;
                "filter[decided_at][in]"?: string;
                "filter[decided_at][between]"?: string;
                "filter[decided_at][is_null]"?: boolean;
                "filter[granted_until]"?: string;
                "filter[granted_until][ne]"?: string;
                "filter[granted_until][lt]"?: string;
                "filter[granted_until][lte]"?: string;
                "filter[granted_until][gt]"?: string;
                "filter[granted_until][gte]"?: string;
                "filter[granted_until][in]"?: string;
                "filter[granted_until][between]"?: string;
                "filter[granted_until][is_null]"?: boolean;
                "filter[answer][contains]"?: string;
                "filter[answer][is_null]"?: boolean;
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
                    "application/json": components["schemas"]["AccessRequestPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    request_access: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    permission: string;
                    /** Format: uuid */
                    record_id?: string | null;
                    reason?: string | null;
                    /** Format: date */
                    wished_until?: string | null;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        state: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_access_request: {
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
                    "application/json": components["schemas"]["AccessRequest"];
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
    access_request_history: {
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
    access_request_decide: {
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
                    /** Grant */
                    grant: boolean;
                    /**
                     * Granted Until
                     * @default null
                     */
                    granted_until?: string | null;
                    /**
                     * Scope
                     * @default own
                     * @enum {string}
                     */
                    scope?: "own" | "department" | "department_and_below" | "territory" | "all";
                    /**
                     * Answer
                     * @default null
                     */
                    answer?: string | null;
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
    access_request_withdraw: {
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
    access_request_to_decide: {
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
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_api_tokens: {
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
                "filter[prefix]"?: string;
                "filter[prefix][ne]"?: string;
                "filter[prefix][in]"?: string;
                "filter[prefix][contains]"?: string;
                "filter[prefix][is_null]"?: boolean;
                "filter[roles][contains]"?: string;
                "filter[roles][is_null]"?: boolean;
                "filter[ends_on]"?: string;
                "filter[ends_on][ne]"?: string;
                "filter[ends_on][lt]"?: string;
                "filter[ends_on][lte]"?: string;
                "filter[ends_on][gt]"?: string;
                "filter[ends_on][gte]"?: string;
                "filter[ends_on][in]"?: string;
                "filter[ends_on][between]"?: string;
                "filter[ends_on][is_null]"?: boolean;
                "filter[last_used_at]"?: string;
                "filter[last_used_at][ne]"?: string;
                "filter[last_used_at][lt]"?: string;
                "filter[last_used_at][lte]"?: string;
                "filter[last_used_at][gt]"?: string;
                "filter[last_used_at][gte]"?: string;
                "filter[last_used_at][in]"?: string;
                "filter[last_used_at][between]"?: string;
                "filter[last_used_at][is_null]"?: boolean;
                "filter[revoked_at]"?: string;
                "filter[revoked_at][ne]"?: string;
                "filter[revoked_at][lt]"?: string;
                "filter[revoked_at][lte]"?: string;
                "filter[revoked_at][gt]"?: string;
                "filter[revoked_at][gte]"?: string;
                "filter[revoked_at][in]"?: string;
                "filter[revoked_at][between]"?: string;
                "filter[revoked_at][is_null]"?: boolean;
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
                    "application/json": components["schemas"]["ApiTokenPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_api_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    roles?: string[];
                    /** Format: date */
                    ends_on: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        roles: string[];
                        /** Format: date */
                        ends_on: string;
                        /** Format: uuid */
                        id: string;
                        prefix: string;
                        token: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_api_token: {
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
                    "application/json": components["schemas"]["ApiToken"];
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
    api_token_history: {
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
    api_token_revoke: {
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
    list_audit_alerts: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[rule_id]"?: string;
                "filter[rule_id][ne]"?: string;
                "filter[rule_id][in]"?: string;
                "filter[rule_id][is_null]"?: boolean;
                "filter[labels][is_null]"?: boolean;
                "filter[kind]"?: "views" | "exports" | "failures" | "off_hours" | "unfamiliar" | "unused";
                "filter[kind][ne]"?: "views" | "exports" | "failures" | "off_hours" | "unfamiliar" | "unused";
                "filter[kind][in]"?: string;
                "filter[kind][is_null]"?: boolean;
                "filter[person_id]"?: string;
                "filter[person_id][ne]"?: string;
                "filter[person_id][in]"?: string;
                "filter[person_id][is_null]"?: boolean;
                "filter[address]"?: string;
                "filter[address][ne]"?: string;
                "filter[address][in]"?: string;
                "filter[address][contains]"?: string;
                "filter[address][is_null]"?: boolean;
                "filter[since]"?: string;
                "filter[since][ne]"?: string;
                "filter[since][lt]"?: string;
                "filter[since][lte]"?: string;
                "filter[since][gt]"?: string;
                "filter[since][gte]"?: string;
                "filter[since][in]"?: string;
                "filter[since][between]"?: string;
                "filter[since][is_null]"?: boolean;
                "filter[until]"?: string;
                "filter[until][ne]"?: string;
                "filter[until][lt]"?: string;
                "filter[until][lte]"?: string;
                "filter[until][gt]"?: string;
                "filter[until][gte]"?: string;
                "filter[until][in]"?: string;
                "filter[until][between]"?: string;
                "filter[until][is_null]"?: boolean;
                "filter[count]"?: number;
                "filter[count][ne]"?: number;
                "filter[count][lt]"?: number;
                "filter[count][lte]"?: number;
                "filter[count][gt]"?: number;
                "filter[count][gte]"?: number;
                "filter[count][in]"?: string;
                "filter[count][between]"?: string;
                "filter[count][is_null]"?: boolean;
                "filter[unused][contains]"?: string;
                "filter[unused][is_null]"?: boolean;
                "filter[state]"?: "open" | "settled";
                "filter[state][ne]"?: "open" | "settled";
                "filter[state][in]"?: string;
                "filter[state][is_null]"?: boolean;
                "filter[note][contains]"?: string;
                "filter[note][is_null]"?: boolean;
                "filter[settled_at]"?: string;
                "filter[settled_at][ne]"?: string;
                "filter[settled_at][lt]"?: string;
                "filter[settled_at][lte]"?: string;
                "filter[settled_at][gt]"?: string;
                "filter[settled_at][gte]"?: string;
                "filter[settled_at][in]"?: string;
                "filter[settled_at][between]"?: string;
                "filter[settled_at][is_null]"?: boolean;
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
                    "application/json": components["schemas"]["AuditAlertPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_audit_alert: {
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
                    "application/json": components["schemas"]["AuditAlert"];
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
    audit_alert_history: {
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
    audit_alert_settle: {
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
                    /** Note */
                    note: string;
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
    list_audit_alert_rules: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[labels][is_null]"?: boolean;
                "filter[kind]"?: "views" | "exports" | "failures" | "off_hours" | "unfamiliar" | "unused";
                "filter[kind][ne]"?: "views" | "exports" | "failures" | "off_hours" | "unfamiliar" | "unused";
                "filter[kind][in]"?: string;
                "filter[kind][is_null]"?: boolean;
                "filter[threshold]"?: number;
                "filter[threshold][ne]"?: number;
                "filter[threshold][lt]"?: number;
                "filter[threshold][lte]"?: number;
                "filter[threshold][gt]"?: number;
                "filter[threshold][gte]"?: number;
                "filter[threshold][in]"?: string;
                "filter[threshold][between]"?: string;
                "filter[threshold][is_null]"?: boolean;
                "filter[minutes]"?: number;
                "filter[minutes][ne]"?: number;
                "filter[minutes][lt]"?: number;
                "filter[minutes][lte]"?: number;
                "filter[minutes][gt]"?: number;
                "filter[minutes][gte]"?: number;
                "filter[minutes][in]"?: string;
                "filter[minutes][between]"?: string;
                "filter[minutes][is_null]"?: boolean;
                "filter[active]"?: boolean;
                "filter[active][ne]"?: boolean;
                "filter[active][in]"?: string;
                "filter[active][is_null]"?: boolean;
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
                    "application/json": components["schemas"]["AuditAlertRulePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_audit_alert_rule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditAlertRuleCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditAlertRule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_audit_alert_rule: {
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
                    "application/json": components["schemas"]["AuditAlertRule"];
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
    delete_audit_alert_rule: {
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
    update_audit_alert_rule: {
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
                "application/json": components["schemas"]["AuditAlertRuleUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditAlertRule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_audit_alert_rule: {
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
                    "application/json": components["schemas"]["AuditAlertRule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    audit_alert_rule_history: {
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
    bulk_audit_alert_rules: {
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
                "filter[record_id][contains]"?: string;
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
    audit_record_erase: {
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
                    /** Path */
                    path: string;
                    /** Reason */
                    reason: string;
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
    audit_record_day: {
        parameters: {
            query: {
                person_id: string;
                day: string;
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
    audit_record_export: {
        parameters: {
            query?: {
                sort?: string;
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
                "filter[record_id][contains]"?: string;
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
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    audit_record_verify: {
        parameters: {
            query?: {
                first?: string | null;
                last?: string | null;
                after?: string | null;
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
    audit_record_words: {
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
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_bundle_grants: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[bundle_id]"?: string;
                "filter[bundle_id][ne]"?: string;
                "filter[bundle_id][in]"?: string;
                "filter[bundle_id][is_null]"?: boolean;
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
                    "application/json": components["schemas"]["BundleGrantPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_bundle_grant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BundleGrantCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleGrant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_bundle_grant: {
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
                    "application/json": components["schemas"]["BundleGrant"];
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
    delete_bundle_grant: {
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
    update_bundle_grant: {
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
                "application/json": components["schemas"]["BundleGrantUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleGrant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_bundle_grant: {
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
                    "application/json": components["schemas"]["BundleGrant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    bundle_grant_history: {
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
    bulk_bundle_grants: {
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
    list_calendar_holidays: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[calendar_id]"?: string;
                "filter[calendar_id][ne]"?: string;
                "filter[calendar_id][in]"?: string;
                "filter[calendar_id][is_null]"?: boolean;
                "filter[day]"?: string;
                "filter[day][ne]"?: string;
                "filter[day][lt]"?: string;
                "filter[day][lte]"?: string;
                "filter[day][gt]"?: string;
                "filter[day][gte]"?: string;
                "filter[day][in]"?: string;
                "filter[day][between]"?: string;
                "filter[day][is_null]"?: boolean;
                "filter[name]"?: string;
                "filter[name][ne]"?: string;
                "filter[name][in]"?: string;
                "filter[name][contains]"?: string;
                "filter[name][is_null]"?: boolean;
                "filter[works_instead]"?: boolean;
                "filter[works_instead][ne]"?: boolean;
                "filter[works_instead][in]"?: string;
                "filter[works_instead][is_null]"?: boolean;
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
                    "application/json": components["schemas"]["CalendarHolidayPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_calendar_holiday: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarHolidayCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarHoliday"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_calendar_holiday: {
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
                    "application/json": components["schemas"]["CalendarHoliday"];
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
    delete_calendar_holiday: {
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
    update_calendar_holiday: {
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
                "application/json": components["schemas"]["CalendarHolidayUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarHoliday"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_calendar_holiday: {
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
                    "application/json": components["schemas"]["CalendarHoliday"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    calendar_holiday_history: {
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
    bulk_calendar_holidays: {
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
                "filter[country]"?: string;
                "filter[country][ne]"?: string;
                "filter[country][in]"?: string;
                "filter[country][contains]"?: string;
                "filter[country][is_null]"?: boolean;
                "filter[time_zone]"?: string;
                "filter[time_zone][ne]"?: string;
                "filter[time_zone][in]"?: string;
                "filter[time_zone][contains]"?: string;
                "filter[time_zone][is_null]"?: boolean;
                "filter[currency]"?: string;
                "filter[currency][ne]"?: string;
                "filter[currency][in]"?: string;
                "filter[currency][is_null]"?: boolean;
                "filter[calendar_id]"?: string;
                "filter[calendar_id][ne]"?: string;
                "filter[calendar_id][in]"?: string;
                "filter[calendar_id][is_null]"?: boolean;
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
    department_move: {
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
                     * Parent Id
                     * @default null
                     */
                    parent_id?: string | null;
                    /**
                     * Restamp
                     * @default false
                     */
                    restamp?: boolean;
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
    department_headcount: {
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
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    department_move_preview: {
        parameters: {
            query?: {
                parent_id?: string | null;
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
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_department_deputies: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[department_id]"?: string;
                "filter[department_id][ne]"?: string;
                "filter[department_id][in]"?: string;
                "filter[department_id][is_null]"?: boolean;
                "filter[user_id]"?: string;
                "filter[user_id][ne]"?: string;
                "filter[user_id][in]"?: string;
                "filter[user_id][is_null]"?: boolean;
                "filter[starts_on]"?: string;
                "filter[starts_on][ne]"?: string;
                "filter[starts_on][lt]"?: string;
                "filter[starts_on][lte]"?: string;
                "filter[starts_on][gt]"?: string;
                "filter[starts_on][gte]"?: string;
                "filter[starts_on][in]"?: string;
                "filter[starts_on][between]"?: string;
                "filter[starts_on][is_null]"?: boolean;
                "filter[ends_on]"?: string;
                "filter[ends_on][ne]"?: string;
                "filter[ends_on][lt]"?: string;
                "filter[ends_on][lte]"?: string;
                "filter[ends_on][gt]"?: string;
                "filter[ends_on][gte]"?: string;
                "filter[ends_on][in]"?: string;
                "filter[ends_on][between]"?: string;
                "filter[ends_on][is_null]"?: boolean;
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
                    "application/json": components["schemas"]["DepartmentDeputyPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_department_deputy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentDeputyCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentDeputy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_department_deputy: {
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
                    "application/json": components["schemas"]["DepartmentDeputy"];
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
    delete_department_deputy: {
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
    update_department_deputy: {
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
                "application/json": components["schemas"]["DepartmentDeputyUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentDeputy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_department_deputy: {
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
                    "application/json": components["schemas"]["DepartmentDeputy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    department_deputy_history: {
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
    bulk_department_deputies: {
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
    list_direct_grants: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[permission]"?: string;
                "filter[permission][ne]"?: string;
                "filter[permission][in]"?: string;
                "filter[permission][contains]"?: string;
                "filter[permission][is_null]"?: boolean;
                "filter[scope]"?: "own" | "department" | "department_and_below" | "territory" | "all";
                "filter[scope][ne]"?: "own" | "department" | "department_and_below" | "territory" | "all";
                "filter[scope][in]"?: string;
                "filter[scope][is_null]"?: boolean;
                "filter[user_id]"?: string;
                "filter[user_id][ne]"?: string;
                "filter[user_id][in]"?: string;
                "filter[user_id][is_null]"?: boolean;
                "filter[group_id]"?: string;
                "filter[group_id][ne]"?: string;
                "filter[group_id][in]"?: string;
                "filter[group_id][is_null]"?: boolean;
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
                    "application/json": components["schemas"]["DirectGrantPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_direct_grant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectGrantCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectGrant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_direct_grant: {
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
                    "application/json": components["schemas"]["DirectGrant"];
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
    delete_direct_grant: {
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
    update_direct_grant: {
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
                "application/json": components["schemas"]["DirectGrantUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectGrant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_direct_grant: {
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
                    "application/json": components["schemas"]["DirectGrant"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    direct_grant_history: {
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
    bulk_direct_grants: {
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
    list_groups: {
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
                    "application/json": components["schemas"]["GroupPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_group: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_group: {
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
                    "application/json": components["schemas"]["Group"];
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
    delete_group: {
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
    update_group: {
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
                "application/json": components["schemas"]["GroupUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_group: {
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
                    "application/json": components["schemas"]["Group"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    group_history: {
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
    bulk_groups: {
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
    list_group_memberships: {
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
                "filter[user_id]"?: string;
                "filter[user_id][ne]"?: string;
                "filter[user_id][in]"?: string;
                "filter[user_id][is_null]"?: boolean;
                "filter[member_group_id]"?: string;
                "filter[member_group_id][ne]"?: string;
                "filter[member_group_id][in]"?: string;
                "filter[member_group_id][is_null]"?: boolean;
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
                    "application/json": components["schemas"]["GroupMembershipPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_group_membership: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupMembershipCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMembership"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_group_membership: {
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
                    "application/json": components["schemas"]["GroupMembership"];
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
    delete_group_membership: {
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
    restore_group_membership: {
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
                    "application/json": components["schemas"]["GroupMembership"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    group_membership_history: {
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
    bulk_group_memberships: {
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
    list_group_roles: {
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
                    "application/json": components["schemas"]["GroupRolePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_group_role: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupRoleCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupRole"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_group_role: {
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
                    "application/json": components["schemas"]["GroupRole"];
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
    delete_group_role: {
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
    update_group_role: {
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
                "application/json": components["schemas"]["GroupRoleUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupRole"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_group_role: {
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
                    "application/json": components["schemas"]["GroupRole"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    group_role_history: {
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
    bulk_group_roles: {
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
                "filter[labels][is_null]"?: boolean;
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
    permission_catalogue: {
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
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_permission_bundles: {
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
                    "application/json": components["schemas"]["PermissionBundlePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_permission_bundle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermissionBundleCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionBundle"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_permission_bundle: {
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
                    "application/json": components["schemas"]["PermissionBundle"];
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
    delete_permission_bundle: {
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
    update_permission_bundle: {
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
                "application/json": components["schemas"]["PermissionBundleUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionBundle"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_permission_bundle: {
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
                    "application/json": components["schemas"]["PermissionBundle"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    permission_bundle_history: {
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
    bulk_permission_bundles: {
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
    permission_bundle_set_grants: {
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
                    /** Grants */
                    grants: components["schemas"]["PermissionBundleSetGrantsWantedGrant"][];
                    /**
                     * Revision
                     * @default null
                     */
                    revision?: string | null;
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
    permission_bundle_matrix: {
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
    list_positions: {
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
                "filter[department_id]"?: string;
                "filter[department_id][ne]"?: string;
                "filter[department_id][in]"?: string;
                "filter[department_id][is_null]"?: boolean;
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
                    "application/json": components["schemas"]["PositionPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_position: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PositionCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_position: {
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
                    "application/json": components["schemas"]["Position"];
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
    delete_position: {
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
    update_position: {
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
                "application/json": components["schemas"]["PositionUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_position: {
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
                    "application/json": components["schemas"]["Position"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    position_history: {
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
    bulk_positions: {
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
    list_position_holders: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[position_id]"?: string;
                "filter[position_id][ne]"?: string;
                "filter[position_id][in]"?: string;
                "filter[position_id][is_null]"?: boolean;
                "filter[user_id]"?: string;
                "filter[user_id][ne]"?: string;
                "filter[user_id][in]"?: string;
                "filter[user_id][is_null]"?: boolean;
                "filter[standing]"?: "holder" | "deputy";
                "filter[standing][ne]"?: "holder" | "deputy";
                "filter[standing][in]"?: string;
                "filter[standing][is_null]"?: boolean;
                "filter[starts_on]"?: string;
                "filter[starts_on][ne]"?: string;
                "filter[starts_on][lt]"?: string;
                "filter[starts_on][lte]"?: string;
                "filter[starts_on][gt]"?: string;
                "filter[starts_on][gte]"?: string;
                "filter[starts_on][in]"?: string;
                "filter[starts_on][between]"?: string;
                "filter[starts_on][is_null]"?: boolean;
                "filter[ends_on]"?: string;
                "filter[ends_on][ne]"?: string;
                "filter[ends_on][lt]"?: string;
                "filter[ends_on][lte]"?: string;
                "filter[ends_on][gt]"?: string;
                "filter[ends_on][gte]"?: string;
                "filter[ends_on][in]"?: string;
                "filter[ends_on][between]"?: string;
                "filter[ends_on][is_null]"?: boolean;
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
                    "application/json": components["schemas"]["PositionHolderPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_position_holder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PositionHolderCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionHolder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_position_holder: {
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
                    "application/json": components["schemas"]["PositionHolder"];
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
    delete_position_holder: {
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
    update_position_holder: {
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
                "application/json": components["schemas"]["PositionHolderUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionHolder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_position_holder: {
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
                    "application/json": components["schemas"]["PositionHolder"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    position_holder_history: {
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
    bulk_position_holders: {
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
                "filter[second_factor]"?: boolean;
                "filter[second_factor][ne]"?: boolean;
                "filter[second_factor][in]"?: string;
                "filter[second_factor][is_null]"?: boolean;
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
    role_copy: {
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
                    /** Code */
                    code: string;
                    /** Labels */
                    labels: {
                        [key: string]: string;
                    };
                    /**
                     * Description
                     * @default null
                     */
                    description?: string | null;
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
    role_set_grants: {
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
                    /** Grants */
                    grants: components["schemas"]["RoleSetGrantsWantedGrant"][];
                    /**
                     * Revision
                     * @default null
                     */
                    revision?: string | null;
                    /**
                     * Rules
                     * @default null
                     */
                    rules?: components["schemas"]["RoleSetGrantsWantedRule"][] | null;
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
    role_compare: {
        parameters: {
            query: {
                other_id: string;
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
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    role_matrix: {
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
    list_role_bundles: {
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
                "filter[bundle_id]"?: string;
                "filter[bundle_id][ne]"?: string;
                "filter[bundle_id][in]"?: string;
                "filter[bundle_id][is_null]"?: boolean;
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
                    "application/json": components["schemas"]["RoleBundlePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_role_bundle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleBundleCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleBundle"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_role_bundle: {
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
                    "application/json": components["schemas"]["RoleBundle"];
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
    delete_role_bundle: {
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
    restore_role_bundle: {
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
                    "application/json": components["schemas"]["RoleBundle"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    role_bundle_history: {
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
    bulk_role_bundles: {
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
    list_sales_teams: {
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
                "filter[leader_id]"?: string;
                "filter[leader_id][ne]"?: string;
                "filter[leader_id][in]"?: string;
                "filter[leader_id][is_null]"?: boolean;
                "filter[channels][contains]"?: string;
                "filter[channels][is_null]"?: boolean;
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
                    "application/json": components["schemas"]["SalesTeamPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_sales_team: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesTeamCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesTeam"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_sales_team: {
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
                    "application/json": components["schemas"]["SalesTeam"];
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
    delete_sales_team: {
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
    update_sales_team: {
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
                "application/json": components["schemas"]["SalesTeamUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesTeam"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_sales_team: {
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
                    "application/json": components["schemas"]["SalesTeam"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sales_team_history: {
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
    bulk_sales_teams: {
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
    list_sales_team_members: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[team_id]"?: string;
                "filter[team_id][ne]"?: string;
                "filter[team_id][in]"?: string;
                "filter[team_id][is_null]"?: boolean;
                "filter[user_id]"?: string;
                "filter[user_id][ne]"?: string;
                "filter[user_id][in]"?: string;
                "filter[user_id][is_null]"?: boolean;
                "filter[starts_on]"?: string;
                "filter[starts_on][ne]"?: string;
                "filter[starts_on][lt]"?: string;
                "filter[starts_on][lte]"?: string;
                "filter[starts_on][gt]"?: string;
                "filter[starts_on][gte]"?: string;
                "filter[starts_on][in]"?: string;
                "filter[starts_on][between]"?: string;
                "filter[starts_on][is_null]"?: boolean;
                "filter[ends_on]"?: string;
                "filter[ends_on][ne]"?: string;
                "filter[ends_on][lt]"?: string;
                "filter[ends_on][lte]"?: string;
                "filter[ends_on][gt]"?: string;
                "filter[ends_on][gte]"?: string;
                "filter[ends_on][in]"?: string;
                "filter[ends_on][between]"?: string;
                "filter[ends_on][is_null]"?: boolean;
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
                    "application/json": components["schemas"]["SalesTeamMemberPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_sales_team_member: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesTeamMemberCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesTeamMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_sales_team_member: {
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
                    "application/json": components["schemas"]["SalesTeamMember"];
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
    delete_sales_team_member: {
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
    update_sales_team_member: {
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
                "application/json": components["schemas"]["SalesTeamMemberUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesTeamMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_sales_team_member: {
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
                    "application/json": components["schemas"]["SalesTeamMember"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sales_team_member_history: {
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
    bulk_sales_team_members: {
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
    list_sales_team_territories: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
                sort?: string;
                fields?: string;
                "filter[team_id]"?: string;
                "filter[team_id][ne]"?: string;
                "filter[team_id][in]"?: string;
                "filter[team_id][is_null]"?: boolean;
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
                    "application/json": components["schemas"]["SalesTeamTerritoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_sales_team_territory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesTeamTerritoryCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesTeamTerritory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_sales_team_territory: {
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
                    "application/json": components["schemas"]["SalesTeamTerritory"];
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
    delete_sales_team_territory: {
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
    restore_sales_team_territory: {
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
                    "application/json": components["schemas"]["SalesTeamTerritory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sales_team_territory_history: {
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
    bulk_sales_team_territories: {
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
    territory_move: {
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
                     * Parent Id
                     * @default null
                     */
                    parent_id?: string | null;
                    /**
                     * Restamp
                     * @default false
                     */
                    restamp?: boolean;
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
    territory_headcount: {
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
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    territory_move_preview: {
        parameters: {
            query?: {
                parent_id?: string | null;
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
                    "application/json": Record<string, never>;
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
    user_leave: {
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
                     * Left On
                     * @default null
                     */
                    left_on?: string | null;
                    /**
                     * Successor Id
                     * @default null
                     */
                    successor_id?: string | null;
                    /** Successors */
                    successors?: {
                        [key: string]: string;
                    };
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
    user_move: {
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
                     * Department Id
                     * @default null
                     */
                    department_id?: string | null;
                    /**
                     * Territory Id
                     * @default null
                     */
                    territory_id?: string | null;
                    /**
                     * Restamp
                     * @default false
                     */
                    restamp?: boolean;
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
    user_preview_access_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Changes */
                    changes: components["schemas"]["UserPreviewAccessChangeChange"][];
                    /**
                     * Apart
                     * @default false
                     */
                    apart?: boolean;
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
    user_reset_second_factor: {
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
    user_compare: {
        parameters: {
            query: {
                other_id: string;
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
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    user_effective_access: {
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
    user_explain_access: {
        parameters: {
            query: {
                permission: string;
                entity?: string | null;
                record?: string | null;
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
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    user_leave_preview: {
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
    user_move_preview: {
        parameters: {
            query?: {
                department_id?: string | null;
                territory_id?: string | null;
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
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    user_second_factor: {
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
    user_sessions: {
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
    user_who_can_see: {
        parameters: {
            query: {
                entity: string;
                record: string;
                scope?: ("own" | "department" | "department_and_below" | "territory" | "all" | "shared") | null;
                after?: string | null;
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
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    list_working_calendars: {
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
                "filter[country]"?: string;
                "filter[country][ne]"?: string;
                "filter[country][in]"?: string;
                "filter[country][contains]"?: string;
                "filter[country][is_null]"?: boolean;
                "filter[time_zone]"?: string;
                "filter[time_zone][ne]"?: string;
                "filter[time_zone][in]"?: string;
                "filter[time_zone][contains]"?: string;
                "filter[time_zone][is_null]"?: boolean;
                "filter[hours][is_null]"?: boolean;
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
                    "application/json": components["schemas"]["WorkingCalendarPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    create_working_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkingCalendarCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingCalendar"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_working_calendar: {
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
                    "application/json": components["schemas"]["WorkingCalendar"];
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
    delete_working_calendar: {
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
    update_working_calendar: {
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
                "application/json": components["schemas"]["WorkingCalendarUpdate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingCalendar"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restore_working_calendar: {
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
                    "application/json": components["schemas"]["WorkingCalendar"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    working_calendar_history: {
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
    bulk_working_calendars: {
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
    working_calendar_change_days: {
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
                    /** Days */
                    days?: components["schemas"]["WorkingCalendarChangeDaysMarkedDay"][];
                    /** Cleared */
                    cleared?: string[];
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
    working_calendar_copy_year: {
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
                    /** Source */
                    source: number;
                    /** Year */
                    year: number;
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
    working_calendar_due: {
        parameters: {
            query: {
                start: string;
                minutes: number;
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
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    working_calendar_moment: {
        parameters: {
            query?: {
                at?: string | null;
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
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    working_calendar_year: {
        parameters: {
            query: {
                year: number;
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
                    "application/json": Record<string, never>;
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
                    username: string;
                    password: string;
                    otp?: string;
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
                    phones?: Record<string, never>[];
                    skills?: string[];
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
    end_others: {
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
    second_factor: {
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
                        active: boolean;
                        required: boolean;
                        recovery_codes_left: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    begin_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                        uri: string;
                        qr: {
                            size: number;
                            path: string;
                        };
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    confirm_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recovery_codes: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    end_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    renew_recovery_codes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recovery_codes: string[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    act_as: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    user_id: string;
                    reason: string;
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
    stop_acting: {
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
    ask_password_reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                };
            };
        };
        responses: {
            202: {
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
    use_password_reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    secret: string;
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
                    "application/json": {
                        username: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    sign_in_ways: {
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
                        providers: {
                            id: string;
                            label: string;
                        }[];
                        password_reset: boolean;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    start_provider_sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    finish_provider_sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    send_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    entity: string;
                    options?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    imports: {
        parameters: {
            query?: {
                entity?: string;
            };
            header?: never;
            path: {
                service: string;
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
                    "application/json": {
                        items: components["schemas"]["Import"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
                import_id: string;
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
                    "application/json": components["schemas"]["Import"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    choose_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
                import_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportOptions"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    start_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
                import_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    trial?: boolean;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cancel_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
                import_id: string;
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
                    "application/json": components["schemas"]["Import"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    undo_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    import_rows: {
        parameters: {
            query?: {
                outcome?: "created" | "updated" | "unchanged" | "refused";
                after?: number;
            };
            header?: never;
            path: {
                service: string;
                import_id: string;
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
                    "application/json": {
                        items: {
                            [key: string]: unknown;
                        }[];
                        after?: number | null;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    import_errors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
                import_id: string;
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
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    events: {
        parameters: {
            query?: {
                after?: string;
                type?: string[];
                limit?: number;
                wait?: number;
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
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            410: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    asyncapi: {
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
}
